import type { z } from 'zod';
import type { Observation } from '@/lib/schema/observation';
import type { lookupObservationsInput } from '@/lib/schema/tools';
import { cellOf } from './cell-of';
import { normalisePeriod } from './choose-period';
import { explainMissing } from './explain-missing';
import type { AskedCell, Missing } from './explain-missing';
import { findIndicators } from './find-indicators';
import { foldName } from './fold-name';
import { evidenceOf } from './observation-evidence';
import type { FoundObservation } from './observation-evidence';
import type { ObservationIndex } from './observation-index';
import { mayAgree, orderClaims } from './order-claims';
import { readCell } from './read-cell';
import type { Reading } from './read-cell';

export type LookupQuery = z.infer<typeof lookupObservationsInput>;
/** As `lookupObservationsOutput`, before the tool layer gives aliases. */
export type LookupOutcome =
  | {
      status: 'found';
      observations: FoundObservation[];
      assumedPeriod?: string;
      assumedArea?: string;
      assumedBreakdown?: string[];
    }
  | { status: 'ambiguous'; candidates: FoundObservation[] }
  | Missing;

const NATION = '全国';
const MOST_CANDIDATES = 24;

/** Where no area was asked: the nation, else the only area that has the figure, else all of them as candidates. */
function readAnyArea(
  index: ObservationIndex,
  rows: readonly Observation[],
  asked: AskedCell,
): Reading {
  const national = rows.filter(({ area }) => area === NATION);
  const first = national.length > 0 ? readCell(index, national, asked) : null;
  if (first && (first.kind === 'rows' || first.reason === 'no_such_period')) return first;
  const areas = [...new Set(rows.map(({ area }) => area))].filter((area) => area !== NATION).sort();
  const readings = areas.flatMap((area) => {
    const inArea = rows.filter((row) => row.area === area);
    const reading = readCell(index, inArea, { ...asked, area });
    return reading.kind === 'rows' ? [{ ...reading, assumed: { ...reading.assumed, area } }] : [];
  });
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  if (only !== undefined) {
    return {
      kind: 'rows',
      rows: readings.flatMap((reading) => reading.rows),
      several: true,
      assumed: {},
    };
  }
  if (first) return first;
  const wanted = areas.length === 1 ? { ...asked, area: areas[0] ?? '' } : asked;
  const missed = readCell(index, rows, wanted);
  return missed.kind === 'missing'
    ? missed
    : { kind: 'missing', reason: 'no_such_area', asked, rows };
}

/** The question with its names as the table has them; the area undefined where none was asked. */
function resolve(index: ObservationIndex, indicator: string, query: LookupQuery) {
  const { breakdown = [], area = '', period = '', measure } = query;
  const values = breakdown.map((value) => index.breakdowns.get(foldName(value)) ?? value);
  return {
    indicator,
    breakdown: [...new Set(values)],
    area: area === '' ? undefined : (index.areas.get(foldName(area)) ?? area),
    period: period === '' ? undefined : normalisePeriod(period),
    measure,
  };
}

function readIndicator(index: ObservationIndex, indicator: string, query: LookupQuery): Reading {
  const { source } = query;
  const all = index.indicators.get(indicator)?.rows ?? [];
  const rows = source === undefined ? all : all.filter((row) => row.source === source);
  const { area, ...rest } = resolve(index, indicator, query);
  if (area === undefined) return readAnyArea(index, rows, { ...rest, area: NATION });
  const asked = { ...rest, area };
  const inArea = rows.filter((row) => row.area === area);
  if (inArea.length === 0) return { kind: 'missing', reason: 'no_such_area', asked, rows };
  return readCell(index, inArea, asked);
}

/** Two figures of one source and one cell that cannot both be the same amount: the table does not tell them apart. */
function isContradicted(rows: readonly Observation[]): boolean {
  const firsts = new Map<string, Observation>();
  return rows.some((row) => {
    const place = `${row.period} ${row.unit} ${cellOf(row)}`;
    const first = firsts.get(place);
    if (first === undefined) firsts.set(place, row);
    return first !== undefined && !mayAgree(first, row);
  });
}

function outcomeOf(index: ObservationIndex, reading: Reading): LookupOutcome {
  if (reading.kind === 'missing') return explainMissing({ index, ...reading });
  const rows = orderClaims(index, reading.rows);
  const evidence = rows.map((row) => evidenceOf(index, row));
  if (evidence.length > 1 && (reading.several || isContradicted(rows))) {
    return { status: 'ambiguous', candidates: evidence.slice(0, MOST_CANDIDATES) };
  }
  const { period, area, breakdown } = reading.assumed;
  return {
    status: 'found',
    observations: evidence,
    ...(period !== undefined && { assumedPeriod: period }),
    ...(area !== undefined && { assumedArea: area }),
    ...(breakdown !== undefined && { assumedBreakdown: [...breakdown] }),
  };
}

/**
 * The stated figures of one cell of the table: found, ambiguous with the candidates, or missing with the reason and the
 * nearest. Nothing asked for is ever replaced in silence: what was taken for granted is said (`assumed…`).
 */
export function lookupObservations({
  index,
  query,
}: {
  index: ObservationIndex;
  query: LookupQuery;
}): LookupOutcome {
  const names = index.indicators.has(query.indicator)
    ? [query.indicator]
    : [...new Set(index.forms.byFold.get(foldName(query.indicator)) ?? [])];
  const readings = names.map((name) => readIndicator(index, name, query));
  const [first, ...others] = readings;
  if (first === undefined) {
    const asked = {
      indicator: query.indicator,
      breakdown: [],
      area: '',
      period: undefined,
      measure: undefined,
    };
    const indicators = findIndicators({ index, query: query.indicator, limit: 5 }).map(
      ({ indicator }) => indicator,
    );
    return explainMissing({ index, reason: 'no_such_indicator', asked, rows: [], indicators });
  }
  const found = readings.filter((reading) => reading.kind === 'rows');
  if (others.length === 0 || found.length < 2) return outcomeOf(index, found[0] ?? first);
  const rows = found.flatMap((reading) => reading.rows);
  return outcomeOf(index, { kind: 'rows', rows, several: true, assumed: {} });
}
