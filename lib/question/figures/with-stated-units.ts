import type { Ask, Target } from '@/lib/schema/reading';
import { isClaim } from '@/lib/question/intent/is-claim';
import { readUnit } from '@/lib/text/units';
import { CHANGES } from './cells-for';
import { hasLevelIn } from './has-level-in';
import { isConfident } from './is-confident';
import { narrowToUnit } from './narrow-to-unit';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const SLACK = 0.1;

type Stated = Ask['stated'][number];
type Read = (input: { text: string; vocabulary: Vocabulary }) => Ask;

/**
 * A statement speaks of figures in the units of its numbers (奖励发了186.6万元,对吧 of no number of rewards; 发了754人次、186.6万元 of two
 * figures): for a number that the figure found cannot be, the statement is read again with the figures of that unit only.
 */
export function withStatedUnits({
  ask,
  vocabulary,
  read,
}: {
  ask: Ask;
  vocabulary: Vocabulary;
  read: Read;
}): Ask {
  const [target, ...others] = ask.targets;
  const isPlain = target?.missing === '' && others.length === 0 && ask.operation === undefined;
  if (!isPlain || !isConfident(ask) || !isClaim(ask.text)) return ask;
  const odd = ask.stated.filter((stated) => !isInUnit({ target, stated, vocabulary }));
  const more = odd.flatMap((stated): Target[] => {
    const text = withoutNumbers(
      ask.text,
      ask.stated.filter((one) => one !== stated),
    );
    const unit = endsIn(stated);
    const again = read({ text, vocabulary: narrowToUnit(vocabulary, unit) });
    const [one, ...rest] = again.targets;
    const isSure = rest.length === 0 && again.confidence >= ask.confidence - SLACK;
    const isOfSame =
      one?.missing === '' && one.area === target.area && one.period === target.period;
    return isSure && isOfSame ? [one] : [];
  });
  if (more.length === 0) return ask;
  return { ...ask, targets: odd.length === ask.stated.length ? more : [target, ...more] };
}

const endsIn = ({ unit }: Stated): RegExp => new RegExp(`${readUnit(unit).base}$`);

/** Whether the figure, or its change, is stated in a number's unit; a bare number and 亿 may be of anything. */
function isInUnit({
  target,
  stated,
  vocabulary,
}: {
  target: Target;
  stated: Stated;
  vocabulary: Vocabulary;
}): boolean {
  const unit = endsIn(stated);
  const cells = seriesOf(target, vocabulary)?.cells ?? [];
  return (
    hasLevelIn({ target, unit, vocabulary }) ||
    cells.some(({ measure, unit: own }) => CHANGES.has(measure) && unit.test(own))
  );
}

const withoutNumbers = (text: string, numbers: readonly Stated[]): string =>
  numbers.reduce((rest, { value, unit }) => rest.replace(`${value}${unit}`, ''), text);
