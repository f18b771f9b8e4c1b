import { keyOfTarget } from '@/lib/question/figures/target-request';
import type { Resolution } from '@/lib/question/figures/target-request';
import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import type { Draft } from '@/lib/question/intent/follow-up';
import { isHeldAgainst } from '@/lib/question/intent/is-held-against';
import type { Ask, Target } from '@/lib/schema/reading';

const COMPARES: ReadonlySet<string> = new Set(['difference', 'ratio']);

/** What was asked before is not there: held against another it is still one of the two. */
const IS_NAMED: ReadonlySet<Target['missing']> = new Set(['', 'area', 'period']);

/** 加上药品企业一共多少: the figure before and this one. */
const ADDED_TO = /^(?:那么?|再|要是|如果|若)?(?:加上|算上|连同|再加)/;

/** The one figure of the turn before, where 和全国比呢 holds it against another, or another is added to it. */
export function figureBefore({ text, reading }: Draft, previous: Ask): Target | undefined {
  const [before, ...others] = previous.targets;
  const isOne = before !== undefined && IS_NAMED.has(before.missing) && others.length === 0;
  const isPlain = reading.operation === undefined || COMPARES.has(reading.operation);
  const isBeside =
    (isPlain && isHeldAgainst(text)) || (reading.operation === 'sum' && ADDED_TO.test(text));
  return isOne && isBeside && couldAskFigure(previous.intent) ? before : undefined;
}

/** The figure before beside the one found; undefined where that is the same again. */
export function besideFigureBefore({
  before,
  resolution,
}: {
  before: Target | undefined;
  resolution: Resolution;
}): Resolution | undefined {
  if (!before) return undefined;
  const others = resolution.targets.filter((target) => keyOfTarget(target) !== keyOfTarget(before));
  return others.length > 0 ? { ...resolution, targets: [before, ...others] } : undefined;
}
