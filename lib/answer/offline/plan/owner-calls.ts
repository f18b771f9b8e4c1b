import { agreesWith, isOfKind } from '@/lib/answer/offline/figures/agrees-with';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import { figuresOf } from '@/lib/answer/offline/gathered/figures';
import { MOST_OWNERS } from '@/lib/answer/offline/gathered/owners-of';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import { targetOfCell } from '@/lib/question/figures/target-of-cell';
import type { Cell, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';

type Stated = Ask['stated'][number];

/** So few digits are the same by chance, but among figures of one name. */
const LEAST_DIGITS = 2;
/** So many are seldom the same by chance at all. */
const TELLING_DIGITS = 5;

/** A number that the question states wrongly and that the sources print of something else (275亿 of the year before): that figure is looked up, too. */
export function ownerCalls({ ask, at, gathered, vocabulary }: AskAt): Call[] {
  const [only, ...others] = figuresOf({ ask, at, gathered, vocabulary });
  const own = only?.evidence[0];
  if (!only || !own || others.length > 0 || ask.intent === 'check' || ask.operation === 'convert')
    return [];
  const numbers = [own.observation, ...own.related];
  const wrong = ask.stated.filter(
    (stated) =>
      numbers.some((one) => isOfKind(stated, one)) &&
      !numbers.some((one) => agreesWith(stated, one)),
  );
  return wrong
    .flatMap((stated) => ownerOf({ stated, target: only.target, vocabulary }) ?? [])
    .slice(0, MOST_OWNERS)
    .map((target, place) => ({
      id: callId(at, 'owner', place),
      toolName: 'lookup_observations',
      input: lookupInput(target),
    }));
}

/** The cell that holds a number: of the same name, the nearer the better; of another only where the number is telling. */
function ownerOf({
  stated,
  target,
  vocabulary,
}: {
  stated: Stated;
  target: Target;
  vocabulary: Vocabulary;
}): Target | undefined {
  const digits = stated.value.replace(/\D|^0+/g, '').length;
  const nearness = ({ indicator, area, breakdown }: Series): number =>
    (indicator.name === target.indicator ? 4 : 0) +
    (area === target.area ? 2 : 0) +
    (breakdown.map(({ name }) => name).join('/') === target.breakdown.join('/') ? 1 : 0);
  const [best] = vocabulary.series
    .filter(
      ({ indicator }) =>
        digits >= (indicator.name === target.indicator ? LEAST_DIGITS : TELLING_DIGITS),
    )
    .flatMap((series) =>
      series.cells
        .filter((cell) => holds(cell, stated))
        .map((cell) => ({ series, cell, near: nearness(series) })),
    )
    .sort((left, right) => right.near - left.near);
  return best && targetOfCell(best.series, best.cell);
}

const holds = ({ value, unit }: Cell, stated: Stated): boolean =>
  Math.abs(Number(value)) === Number(stated.value) &&
  (unit.startsWith(stated.unit) || stated.unit.startsWith(unit));
