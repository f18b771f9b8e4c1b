import type { z } from 'zod';
import { isSamePeriod } from '@/lib/text/period-span';
import type { Check, Observation } from '@/lib/schema/observation';
import type { Calculation, checkReportedInput } from '@/lib/schema/tools';
import { normalisePeriod } from './choose-period';
import { foldName } from './fold-name';
import { evidenceOf } from './observation-evidence';
import type { FoundObservation } from './observation-evidence';
import type { ObservationIndex } from './observation-index';

export type CheckQuery = z.infer<typeof checkReportedInput>;
/** As `checkEvidenceSchema`, before the tool layer gives aliases. */
export type FoundCheck = {
  check: Check;
  reported: FoundObservation;
  operands: FoundObservation[];
  /** The recomputation, as a calculation that a sentence can cite. */
  calculation: Omit<Calculation, 'alias'>;
};

const MOST_CHECKS = 30;
const VERDICTS: readonly Check['verdict'][] = [
  'mismatch',
  'not_comparable',
  'rounding',
  'consistent',
];

/** Is it the figure that was asked about? */
function fits(index: ObservationIndex, row: Observation, query: CheckQuery): boolean {
  const { indicator = '', area = '', period = '' } = query;
  const names = index.forms.byFold.get(foldName(indicator)) ?? [indicator];
  const place = index.areas.get(foldName(area)) ?? area;
  return (
    (indicator === '' || names.includes(row.indicator)) &&
    (area === '' || row.area === place) &&
    (period === '' || isSamePeriod(row.period, normalisePeriod(period)))
  );
}

function candidates(index: ObservationIndex, query: CheckQuery): readonly Check[] {
  if (query.observation !== undefined) return index.checksOf.get(query.observation) ?? [];
  const named = [query.indicator, query.area, query.period].some(
    (value) => value !== undefined && value !== '',
  );
  if (!named) return index.checks.filter(({ verdict }) => verdict === 'mismatch');
  return index.checks.filter(({ reported }) => {
    const row = index.byId.get(reported);
    return row !== undefined && fits(index, row, query);
  });
}

/**
 * What is reported held against what can be recomputed: of one figure, of an indicator, or (nothing asked) every mismatch.
 * What does not agree comes first.
 */
export function checkReported({
  index,
  query,
}: {
  index: ObservationIndex;
  query: CheckQuery;
}): FoundCheck[] {
  return [...candidates(index, query)]
    .sort(
      (left, right) =>
        VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict) ||
        (left.id < right.id ? -1 : 1),
    )
    .flatMap((check): FoundCheck[] => {
      const reported = index.byId.get(check.reported);
      const operands = check.operands.flatMap((id) => index.byId.get(id) ?? []);
      if (reported === undefined || operands.length < check.operands.length) return [];
      const calculation = {
        operation: check.kind,
        value: check.recomputedValue,
        rounded: check.recomputedValue,
        unit: check.unit,
        formula: check.formula,
        operands: check.operands,
        // The reason stands in the check itself: said once.
        cautions: [],
      };
      return [
        {
          check,
          reported: evidenceOf(index, reported),
          operands: operands.map((row) => evidenceOf(index, row)),
          calculation,
        },
      ];
    })
    .slice(0, MOST_CHECKS);
}
