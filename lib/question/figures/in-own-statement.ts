import type { Ask, ContentWord, Target } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { dimensionOf, GENERAL_DIMENSIONS } from '@/lib/question/vocabulary/dimension-of';
import { CHANGES } from './cells-for';
import { comparePeriods } from '@/lib/text/period-span';
import { periodsFor } from '@/lib/question/time/name-period';
import { nationalTwin } from './national-twin';
import { standsOutsideOfList } from './stands-outside-of-list';
import { targetOf } from './target-of';
import { targetPeriods } from './target-periods';
import type { Cell, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Fewer words than this say too little of which sentence is meant. */
const LEAST_WORDS = 2;
/** Such a share of what is asked must stand in the figure's own name or clause, and not only in what leads to it. */
const LEAST_OWN = 0.5;
/** The same where the unit is one that few figures have. */
const LEAST_SPECIAL = 0.1;
/** Things that are counted are in the figure's own clause: 170个统筹地区 of a sentence about 医疗机构 are none of those. */
const OF_COUNTED = /家|个|种|人|次/;
/** Units that few figures have: a frame word (最短) tells which one is meant, too. */
const MEASURED = /天|月/;

/** A figure and how much of what is asked stands in its own name or clause. */
type Statement = { series: Series; cell: Cell; own: number };

/**
 * An ask that no figure's name accounts for, read by what the sources say around the figures: where one figure alone has the unit,
 * the place and the time that are asked for, and every word in its name or in its sentence up to it, that one is meant.
 */
export function inOwnStatement(ask: Ask, vocabulary: Vocabulary): Ask {
  const unit = askedUnit(ask.text);
  const isPlain =
    ask.intent === 'figure' &&
    (ask.operation === undefined || ask.operation === 'sum') &&
    !ask.carried;
  if (!unit || !isPlain) return ask;
  // Of money and things counted there are too many figures for words that say only nearly the same.
  const isSpecial = MEASURED.test(unit.source);
  const content = ask.content.map((word) => (isSpecial ? word : { ...word, near: [] }));
  const telling = content.filter(({ frame }) => !frame);
  if (telling.length < LEAST_WORDS) return ask;
  const found = vocabulary.series
    .filter(
      ({ area }) => ask.areas.length === 0 || (ask.areas.length === 1 && ask.areas[0] === area),
    )
    .flatMap((series) =>
      statementsOf({ series, ask: { ...ask, content }, telling, unit, vocabulary }),
    );
  const only = onlyOne(found);
  if (only === undefined) return ask;
  const best = ask.areas.length === 0 ? nationwide(only, ask, vocabulary) : only;
  const { operation: _, ...rest } = ask; // 总共 of one figure is that figure
  return { ...rest, targets: [targetIn(best, ask)], confidence: 1, named: 1, unexplained: [] };
}

/** What the nation has of the same figure at the time asked for, else the figure itself. */
function nationwide(only: Statement, ask: Ask, vocabulary: Vocabulary): Statement {
  const series = nationalTwin(only.series, vocabulary);
  const cell = series?.cells.findLast((one) => !CHANGES.has(one.measure) && isOfTime(one, ask));
  return series && cell ? { series, cell, own: only.own } : only;
}

/** The one figure, of its latest time, where no other is as much named. */
function onlyOne(found: readonly Statement[]): Statement | undefined {
  const [best, ...others] = [...found].sort(
    (left, right) => right.own - left.own || comparePeriods(right.cell.period, left.cell.period),
  );
  if (!best) return undefined;
  const isAlone = others.every(({ series, own }) => series === best.series || own < best.own);
  return isAlone ? best : undefined;
}

function statementsOf({
  series,
  ask,
  telling,
  unit,
  vocabulary,
}: {
  series: Series;
  ask: Ask;
  telling: readonly ContentWord[];
  unit: RegExp;
  vocabulary: Vocabulary;
}): Statement[] {
  if (!series.breakdown.every((label) => isAsked(label.spellings, telling))) return [];
  const isSpecial = MEASURED.test(unit.source);
  const whole = telling.reduce((sum, { weight }) => sum + weight, 0);
  return series.cells.flatMap((cell, at): Statement[] => {
    const lead = series.leads?.[at]?.sentence;
    if (lead === undefined || !mayAnswer({ cell, ask, unit })) return [];
    const clause = clauseOf(cell, series);
    const isOwn = (word: ContentWord) => isInName({ word, series, clause, vocabulary });
    const isSaid = (word: ContentWord) => isOwn(word) || isLed({ word, lead, vocabulary });
    const counted = telling.at(-1);
    if (OF_COUNTED.test(unit.source) && counted && !isOwn(counted)) return [];
    const own = ask.content
      .filter((word) => (isSpecial || !word.frame) && isOwn(word))
      .reduce((sum, { weight }) => sum + weight, 0);
    const said = telling.filter(isOwn).reduce((sum, { weight }) => sum + weight, 0);
    const isNamed = isSpecial ? own >= LEAST_SPECIAL : said >= LEAST_OWN * whole;
    const isWhole = ask.content.every(
      (word) => (word.frame && word.text.length < 2) || isSaid(word),
    );
    return isNamed && isWhole ? [{ series, cell, own }] : [];
  });
}

/**
 * Whether the name of a figure or its own clause holds a word. A scheme, a group or a kind must be its own: 职工医保参保人数 is but another
 * name of the figure of all, and what a clause lists (包含普通门诊、药店购药) is a part of it.
 */
function isInName({
  word,
  series: { indicator, breakdown },
  clause,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  clause: string;
  vocabulary: Vocabulary;
}): boolean {
  const isValue = dimensionOf(word, vocabulary) !== undefined;
  const name = isValue ? indicator.ownSpellings : indicator.spellings;
  const names = [name, ...breakdown.map(({ spellings }) => spellings)].join('\n');
  return formsOf(word).some((form) => names.includes(form) || standsOutsideOfList(clause, form));
}

/** Whether a figure that says how much there is has the unit and the time that are asked for. */
const mayAnswer = ({ cell, ask, unit }: { cell: Cell; ask: Ask; unit: RegExp }): boolean =>
  !CHANGES.has(cell.measure) && unit.test(cell.unit) && isOfTime(cell, ask);

/** Whether what leads to a figure holds a word, and not as one of a list; a scheme or group must stand in its own name. */
const isLed = ({
  word,
  lead,
  vocabulary,
}: {
  word: ContentWord;
  lead: string;
  vocabulary: Vocabulary;
}): boolean =>
  !GENERAL_DIMENSIONS.has(dimensionOf(word, vocabulary) ?? '') &&
  formsOf(word).some((form) => standsOutsideOfList(lead, form));

/** The clause of the source that states the figure, folded. */
function clauseOf({ value }: Cell, { context }: Series): string {
  const quote = context.split('\n').find((line) => line.includes(value)) ?? '';
  return quote.slice(quote.lastIndexOf(',', quote.lastIndexOf(value)) + 1);
}

/** A single character stands in too many words (生 in 辅助生殖) to be found by itself. */
const formsOf = ({ text, means, near = [] }: ContentWord): string[] =>
  [...new Set([text, ...means, ...near])].filter((form) => form.length > 1);

const isAsked = (spellings: string, telling: readonly ContentWord[]): boolean =>
  spellings
    .split('\n')
    .some((spelling) =>
      telling.some((word) =>
        formsOf(word).some(
          (form) => spelling === form || form.includes(spelling) || spelling.includes(form),
        ),
      ),
    );

const isOfTime = ({ period }: Cell, { times }: Ask): boolean =>
  times.every((slot) => periodsFor({ slot, available: [period], single: true }).length > 0);

/** The figure of the time asked for, and of now where none is. */
function targetIn({ series, cell }: Statement, { areas, times }: Ask): Target {
  const [at] = targetPeriods({ request: { times, measure: undefined, single: true }, series });
  return targetOf(series, {
    period: at === undefined || at.missing ? cell.period : at.period,
    assumed: [
      ...(areas.length === 0 ? (['area'] as const) : []),
      ...(times.length === 0 ? (['period'] as const) : []),
    ],
  });
}
