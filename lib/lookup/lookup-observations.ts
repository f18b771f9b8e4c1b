import type { z } from 'zod';
import type { Observation } from '@/lib/schema/observation';
import type { lookupObservationsInput } from '@/lib/schema/tools';
import { NATION } from '@/lib/text/nation';
import { cellOf } from './cell-of';
import { normalisePeriod } from './choose-period';
import { explainMissing } from './explain-missing';
import type { Missing } from './explain-missing';
import { findIndicators } from './find-indicators';
import { foldName } from './fold-name';
import { evidenceOf } from './observation-evidence';
import type { FoundObservation } from './observation-evidence';
import type { ObservationIndex } from './observation-index';
import { mayAgree, orderClaims } from './order-claims';
import { readAnyArea } from './read-any-area';
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

const MOST_CANDIDATES = 24;

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

/** The text and the table of a source, or its summary and a chapter; more places say no more. */
const MOST_PLACES = 2;

/** A source that says the same in many places says it twice: those that check it look in one or the other. */
function withoutRepeats(rows: readonly Observation[]): Observation[] {
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    const said = `${cellOf(row)} ${row.measure} ${row.qualifier}${row.value}${row.unit}`;
    const places = (seen.get(said) ?? 0) + 1;
    seen.set(said, places);
    return places <= MOST_PLACES;
  });
}

function outcomeOf(index: ObservationIndex, reading: Reading): LookupOutcome {
  if (reading.kind === 'missing') return explainMissing({ index, ...reading });
  const rows = withoutRepeats(orderClaims(index, reading.rows));
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

/** A part of a name names its indicator where no other name holds it: 护理服务人员. Shorter parts are everyday words. */
const LEAST_PART = 4;

function namesOf(index: ObservationIndex, asked: string): readonly string[] {
  if (index.indicators.has(asked)) return [asked];
  const folded = foldName(asked);
  const exact = [...new Set(index.forms.byFold.get(folded) ?? [])];
  if (exact.length > 0 || folded.length < LEAST_PART) return exact;
  const holding = [...index.forms.byFold].filter(([name]) => name.includes(folded));
  const indicators = [...new Set(holding.flatMap(([, names]) => names))];
  return indicators.length === 1 ? indicators : [];
}

function unknownIndicator(index: ObservationIndex, indicator: string): LookupOutcome {
  const asked = { indicator, breakdown: [], area: '', period: undefined, measure: undefined };
  const similar = findIndicators({ index, query: indicator, limit: 5 });
  const indicators = similar.map((one) => one.indicator);
  return explainMissing({ index, reason: 'no_such_indicator', asked, rows: [], indicators });
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
  const readings = namesOf(index, query.indicator).map((name) => readIndicator(index, name, query));
  const [first, ...others] = readings;
  if (first === undefined) return unknownIndicator(index, query.indicator);
  const found = readings.filter((reading) => reading.kind === 'rows');
  if (others.length === 0 || found.length < 2) return outcomeOf(index, found[0] ?? first);
  const rows = found.flatMap((reading) => reading.rows);
  return outcomeOf(index, { kind: 'rows', rows, several: true, assumed: {} });
}
