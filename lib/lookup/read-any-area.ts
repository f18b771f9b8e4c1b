import type { Observation } from '@/lib/schema/observation';
import { NATION } from '@/lib/text/nation';
import type { AskedCell } from './explain-missing';
import type { ObservationIndex } from './observation-index';
import { readCell } from './read-cell';
import type { Reading } from './read-cell';

type Rows = Extract<Reading, { kind: 'rows' }>;

function readAreas(
  index: ObservationIndex,
  rows: readonly Observation[],
  asked: AskedCell,
): Rows[] {
  const areas = [...new Set(rows.map(({ area }) => area))].filter((area) => area !== NATION);
  return areas.sort().flatMap((area) => {
    const inArea = rows.filter((row) => row.area === area);
    const reading = readCell(index, inArea, { ...asked, area });
    return reading.kind === 'rows' ? [{ ...reading, assumed: { ...reading.assumed, area } }] : [];
  });
}

/** Why no area has it: as for the nation, or for the only area there is. */
function whyMissing(
  index: ObservationIndex,
  rows: readonly Observation[],
  asked: AskedCell,
): Reading {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const wanted = areas.length === 1 ? { ...asked, area: areas[0] ?? '' } : asked;
  const missed = readCell(index, rows, wanted);
  if (missed.kind === 'missing') return missed;
  return { kind: 'missing', reason: 'no_such_area', asked, rows };
}

/** The only reading of a group that the gazetteer does not have, as wide as was asked. */
function onlyGroup(index: ObservationIndex, readings: readonly Rows[]): Rows | undefined {
  const [group, ...more] = readings.filter(
    ({ rows: [row], assumed }) =>
      row && !index.gazetteer.has(row.area) && assumed.breakdown === undefined,
  );
  return more.length === 0 ? group : undefined;
}

/**
 * Where no area was asked: the nation; a group that only the sources know (原承担医保脱贫攻坚任务的25个省份) where the nation
 * has nothing as wide; the only area that has the figure; all of them as candidates. Another year of another area never
 * stands in for a year that the nation lacks.
 */
export function readAnyArea(
  index: ObservationIndex,
  rows: readonly Observation[],
  asked: AskedCell,
): Reading {
  const national = rows.filter(({ area }) => area === NATION);
  const first = national.length > 0 ? readCell(index, national, asked) : null;
  if (first?.kind === 'rows' && first.assumed.breakdown === undefined) return first;
  const others = readAreas(index, rows, asked);
  const group = onlyGroup(index, others);
  if (group !== undefined) return group;
  if (first && (first.kind === 'rows' || first.reason === 'no_such_period')) return first;
  const [only, ...more] = others;
  if (only === undefined) return first ?? whyMissing(index, rows, asked);
  if (more.length === 0) return only;
  return {
    kind: 'rows',
    rows: others.flatMap((reading) => reading.rows),
    several: true,
    assumed: {},
  };
}
