import type { Ask, Target } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { isStated } from './is-stated';
import { areOfOneSentence } from './of-one-sentence';
import { seriesOf } from './series-of';
import { keyOfTarget } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** An ask, and how its words read with other figures to choose from. */
export type Reread = { ask: Ask; read: (vocabulary: Vocabulary) => Ask };

/**
 * 发了多少奖励,奖了几个人次: nobody asks for one figure twice in one sentence. Where two clauses come to the same figure, the one whose
 * own words do not say its unit is of another figure in another unit that a source says in the same sentence; where there is none, both stay.
 */
export function toldApart(pair: readonly [Reread, Reread], vocabulary: Vocabulary): [Ask, Ask] {
  const [first, second] = pair;
  const both: [Ask, Ask] = [first.ask, second.ask];
  const target = onlyTarget(first.ask);
  const other = onlyTarget(second.ask);
  if (!target || !other || keyOfTarget(target) !== keyOfTarget(other)) return both;
  const apart = (one: Reread): Ask | undefined =>
    saysUnit(one.ask, target, vocabulary) ? undefined : besides({ one, target, vocabulary });
  const ofFirst = apart(first);
  if (ofFirst) return [ofFirst, second.ask];
  const ofSecond = apart(second);
  return ofSecond ? [first.ask, ofSecond] : both;
}

/** The figure that a plain ask is for, where it is one that the table has. */
function onlyTarget({ intent, operation, targets }: Ask): Target | undefined {
  const [only, ...others] = targets;
  const isPlain = intent === 'figure' && operation === undefined && others.length === 0;
  return isPlain && only?.missing === '' ? only : undefined;
}

/** 多少人 beside 多少人次 means the people. */
function saysUnit({ text }: Ask, target: Target, vocabulary: Vocabulary): boolean {
  const unit = askedUnit(text);
  const isSaid = (one: string) =>
    unit?.test(one) === true && (!/人次/.test(one) || /次/.test(text));
  return unitsOf(target, vocabulary).every(isSaid);
}

const unitsOf = (target: Target, vocabulary: Vocabulary): string[] =>
  seriesOf(target, vocabulary)?.cells.map(({ unit }) => unit) ?? [];

/** What the clause asks for beside that figure. */
function besides({
  one,
  target,
  vocabulary,
}: {
  one: Reread;
  target: Target;
  vocabulary: Vocabulary;
}): Ask | undefined {
  const own = seriesOf(target, vocabulary);
  const again = one.read({
    ...vocabulary,
    series: vocabulary.series.filter((series) => series !== own),
  });
  const found = onlyTarget(again);
  if (!found || !isStated(again)) return undefined;
  if (found.unasked.length > 0 || found.period !== target.period) return undefined;
  const units = new Set(unitsOf(target, vocabulary));
  const isOther = unitsOf(found, vocabulary).every((unit) => !units.has(unit));
  return isOther && areOfOneSentence(target, found, vocabulary) ? again : undefined;
}
