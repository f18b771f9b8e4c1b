import { CHANGES } from '@/lib/question/figures/cells-for';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import type { Observation } from '@/lib/schema/observation';
import { sayChange, sayFull, sayValue, sayVerb, sayWhen, sayName } from './say-figure';

/** More figures than this make a table. */
const MOST_SENTENCES = 3;

/** One figure as a sentence: name, value as printed, its growth where the source states it. */
export function writeFigure({
  evidence,
  ask,
}: {
  evidence: readonly ObservationEvidence[];
  ask: Ask;
}): string {
  const [first, ...same] = evidence;
  if (!first) return '';
  const { observation, related } = first;
  const markers = [first, ...agreeing(observation, same)].map(({ alias }) => `[${alias}]`).join('');
  if (CHANGES.has(observation.measure))
    return `${sayFull(observation)}${sayChange(observation)}。${markers}`;
  const growth = wantsGrowth(ask)
    ? related.filter((change) => isChangeOf(change, observation)).slice(0, 2)
    : [];
  const tail = growth.map((one) => `，${sayChange(one)}`).join('');
  return `${sayFull(observation)}${sayVerb(observation)}${sayValue(observation)}${tail}。${markers}`;
}

/** What a share rose by are points: the people beside it (占74%, 增加5万人) are those of the count. */
const isChangeOf = ({ measure }: Observation, { unit }: Observation): boolean =>
  CHANGES.has(measure) && (measure === 'pp_change') === /[%‰]/.test(unit);

const wantsGrowth = ({ intent, operation }: Ask): boolean =>
  intent === 'figure' ||
  intent === 'passage' ||
  intent === 'series' ||
  (intent === 'compare' && operation === 'difference'); // 涨了还是跌了, of one figure

/** At most one more place of the same source and one more source that state the very same. */
function agreeing(
  first: Observation,
  others: readonly ObservationEvidence[],
): ObservationEvidence[] {
  const same = others.filter(
    ({ observation: { value, unit } }) => value === first.value && unit === first.unit,
  );
  const isOwn = ({ observation: { source } }: ObservationEvidence) => source === first.source;
  return [
    ...same.filter((one) => isOwn(one)).slice(0, 1),
    ...same.filter((one) => !isOwn(one)).slice(0, 1),
  ];
}

/** Several figures: sentences, or a small table where there are more than three. */
export function writeFigures({
  all,
  ask,
}: {
  all: readonly (readonly ObservationEvidence[])[];
  ask: Ask;
}): string {
  if (all.length <= MOST_SENTENCES)
    return all.map((evidence) => writeFigure({ evidence, ask })).join('\n');
  return writeTable(all.flatMap((evidence) => evidence.slice(0, 1)));
}

/** Rows of when, what and how much, each with its marker. What all rows share stands in the head. */
export function writeTable(rows: readonly ObservationEvidence[]): string {
  const observations = rows.map(({ observation }) => observation);
  const samePlace = allSame(observations.map(({ area }) => area));
  const sameTime = allSame(observations.map(({ period }) => period));
  const sameName = allSame(observations.map(sayName));
  const first = observations[0];
  if (!first) return '';
  const rowName = (one: Observation): string =>
    [
      sameTime && samePlace
        ? ''
        : sayWhen({ period: sameTime ? '' : one.period, area: samePlace ? '' : one.area }),
      sameName ? '' : sayName(one),
    ].join('') || sayFull(one);
  const caption = [
    sayWhen({ period: sameTime ? first.period : '', area: samePlace ? first.area : '' }),
    sameName ? sayName(first) : '',
  ].join('');
  const lines = rows.map(
    ({ alias, observation }) => `| ${rowName(observation)} | ${sayValue(observation)}[${alias}] |`,
  );
  return [`| ${caption || '项目'} | 数值 |`, '| --- | --- |', ...lines].join('\n');
}

const allSame = (values: readonly string[]): boolean => new Set(values).size === 1;
