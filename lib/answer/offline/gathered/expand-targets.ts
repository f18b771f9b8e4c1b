import type { Ask, Target } from '@/lib/schema/reading';
import { askedDimension } from '@/lib/question/figures/asked-dimension';
import { ofAskedDimension } from '@/lib/question/figures/of-asked-dimension';
import { askedPlaces, placesAsked } from '@/lib/question/figures/asked-places';
import { cellsFor } from '@/lib/question/figures/cells-for';
import { currentPeriod } from '@/lib/question/time/current-period';
import { periodsFor } from '@/lib/question/time/name-period';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { partsInText } from '@/lib/question/figures/parts-in-text';
import { NATION } from '@/lib/text/nation';
import { wholeYear } from '@/lib/text/period-span';

const MOST_PARTS = 8;
/** 哪个市最多, 各市多少, 列一下各市的. */
const OVER_PLACES: ReadonlySet<Ask['intent']> = new Set(['rank', 'figure', 'list']);
const EACH =
  /各(?!自然|地)|不同|哪(?:个|一|种|类|级)|逐|分(?:级别|人群|类)|按.{1,6}(?:分|的|列|看|拆)|构成|细分/;
const OF_YEARS = /哪(?:一|个)?年|几几年/;
const OF_AREAS = /哪(?:个|些|一)?(?:地区|地方)/;
/**
 * The cells to look up for an ask: its targets, and where it asks 各级, 哪一年 or 哪个 without naming them, all that stand beside
 * the one it names.
 */
export function expandTargets({ ask, vocabulary }: { ask: Ask; vocabulary: Vocabulary }): Target[] {
  const [only, ...others] = ask.targets;
  if (!only) return [];
  if (ask.crossing !== undefined && others.length < 2)
    return ask.targets.flatMap((target) => overYears({ ask, target, vocabulary }));
  if (others.length > 0) return ofEachGroup({ ask, vocabulary }) ?? [...ask.targets];
  for (const expand of EXPANSIONS) {
    const targets = expand({ ask, target: only, vocabulary });
    if (targets.length > 0) return targets;
  }
  return [only];
}

/** 各级的甲和乙: of each figure that is named every group there is, where each has such; never more than a table holds. */
function ofEachGroup({
  ask,
  vocabulary,
}: {
  ask: Ask;
  vocabulary: Vocabulary;
}): Target[] | undefined {
  if (ask.intent !== 'figure' || ask.operation !== undefined || !EACH.test(ask.text))
    return undefined;
  const each = ask.targets.map((target) =>
    target.missing === '' && target.unasked.length === 0
      ? several(beside(siblingsOf(target, vocabulary, ask.text), { ask, target }), MOST_PARTS)
      : [],
  );
  return each.every(({ length }) => length > 0) ? each.flat() : undefined;
}

type Expansion = (input: { ask: Ask; target: Target; vocabulary: Vocabulary }) => Target[];

const several = (targets: readonly Target[], most = Infinity): Target[] =>
  targets.length > 1 && targets.length <= most ? [...targets] : [];

/** The first that gives anything decides. */
const EXPANSIONS: readonly Expansion[] = [
  // 11.7亿还是12亿: all that are stated.
  ({ ask, target }) =>
    ask.stated.length > 1 && ask.times.length === 0
      ? [{ ...target, period: 'all', missing: '' }]
      : [],
  ({ ask, target, vocabulary }) =>
    (ask.intent === 'figure' || ask.intent === 'rank') && target.missing === ''
      ? partsInText({ target, text: ask.text, vocabulary })
      : [],
  ({ ask, target, vocabulary }) =>
    ask.intent === 'rank' || (EACH.test(ask.text) && ask.intent === 'figure')
      ? several(beside(ofAskedDimension({ target, text: ask.text, vocabulary }), { ask, target }))
      : [],
  ({ ask, target, vocabulary }) =>
    target.unasked.length === 1 && target.missing === ''
      ? several(beside(sidewaysOf(target, vocabulary), { ask, target }), MOST_PARTS)
      : [],
  ({ ask, target, vocabulary }) =>
    ask.intent === 'series' || (ask.intent === 'rank' && OF_YEARS.test(ask.text))
      ? overYears({ ask, target, vocabulary })
      : [],
  ({ ask, target, vocabulary }) =>
    OVER_PLACES.has(ask.intent)
      ? several(beside(placesLike(ask, target, vocabulary), { ask, target }))
      : [],
  ({ ask, target, vocabulary }) =>
    ask.intent === 'rank' || (EACH.test(ask.text) && ask.intent === 'figure')
      ? several(beside(siblingsOf(target, vocabulary, ask.text), { ask, target }))
      : [],
];

/** Series of the same thing that differ from the target in one value: the parts, where no whole is stated. */
function sidewaysOf(target: Target, { series }: Vocabulary): Series[] {
  return series.filter(
    ({ indicator, area, breakdown }) =>
      indicator.name === target.indicator &&
      area === target.area &&
      breakdown.length === target.breakdown.length &&
      target.breakdown.every(
        (name) => target.unasked.includes(name) || breakdown.some((label) => label.name === name),
      ),
  );
}

function overYears({
  ask,
  target,
  vocabulary,
}: {
  ask: Ask;
  target: Target;
  vocabulary: Vocabulary;
}): Target[] {
  const [series] = seriesLike(target, vocabulary, { anyArea: false });
  if (!series || ask.times.length > 0) return [target];
  const periods = [...new Set(cellsFor(series, ask.measure).map(({ period }) => period))].filter(
    (period) => wholeYear(period) !== null,
  );
  return periods.length > 1
    ? periods.sort().map((period) => ({ ...target, period, assumed: [] }))
    : [target];
}

const sameNames = (series: Series, breakdown: readonly string[]): boolean =>
  series.breakdown.length === breakdown.length &&
  series.breakdown.every(({ name }) => breakdown.includes(name));

function seriesLike(
  target: Target,
  { series }: Vocabulary,
  { anyArea }: { anyArea: boolean },
): Series[] {
  return series.filter(
    ({ indicator, area, ...rest }) =>
      indicator.name === target.indicator &&
      (anyArea || area === target.area) &&
      sameNames({ indicator, area, ...rest }, target.breakdown),
  );
}

/** The same figure of each place of the kind that is asked for: of the provinces neither the nation nor a city. */
function placesLike({ intent, text }: Ask, target: Target, vocabulary: Vocabulary): Series[] {
  const asked = askedPlaces(text);
  const isOpen = intent === 'rank' && OF_AREAS.test(text);
  if (asked.length === 0 && !isOpen) return [];
  const like = seriesLike(target, vocabulary, { anyArea: true });
  if (asked.length === 0) return like.filter(({ area }) => area !== NATION);
  const { parents } = vocabulary;
  const places = like.map(({ area }) => area);
  const chosen = asked.map(({ called }) =>
    placesAsked({ places, called, area: target.area, parents }),
  );
  return like.filter(({ area }) => chosen.some((some) => some.has(area)));
}

/** Series with one breakdown value more than the target, of one dimension: the one the question names, else the largest. */
function siblingsOf(target: Target, { series }: Vocabulary, text: string): Series[] {
  const narrower = series.filter(
    ({ indicator, area, breakdown }) =>
      indicator.name === target.indicator &&
      area === target.area &&
      breakdown.length === target.breakdown.length + 1 &&
      target.breakdown.every((name) => breakdown.some((label) => label.name === name)),
  );
  const groups = new Map<string, Series[]>();
  for (const one of narrower) {
    const added = one.breakdown.find(({ name }) => !target.breakdown.includes(name));
    const dimension = added?.dimension ?? '';
    groups.set(dimension, [...(groups.get(dimension) ?? []), one]);
  }
  const named = askedDimension(text);
  const wanted = named === undefined ? undefined : groups.get(named);
  return wanted ?? [...groups.values()].sort((left, right) => right.length - left.length)[0] ?? [];
}

function beside(all: readonly Series[], { ask, target }: { ask: Ask; target: Target }): Target[] {
  return all.flatMap((series): Target[] => {
    const cells = cellsFor(series, ask.measure);
    const available = cells.map(({ period }) => period);
    const slot = ask.times[0];
    const period = slot
      ? periodsFor({ slot, available, single: true }).at(-1)
      : currentPeriod(cells);
    if (period === undefined) return [];
    return [
      {
        ...target,
        breakdown: series.breakdown.map(({ name }) => name),
        area: series.area,
        period,
        missing: '',
      },
    ];
  });
}
