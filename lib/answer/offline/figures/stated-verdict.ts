import { fold } from '@/lib/text/fold';
import type { Observation } from '@/lib/schema/observation';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { holdsOf, isOfKind } from './agrees-with';
import { isOpposite } from './is-opposite';

type Stated = Ask['stated'][number];
type Related = ObservationEvidence['related'][number];

/** Whether a figure, with the changes stated beside it, is what a question says it is; open where its numbers may be of something else. */
export function statedVerdict(
  ask: Ask,
  { observation: own, related }: ObservationEvidence,
): 'so' | 'not so' | 'open' {
  const numbers: readonly Related[] = [own, ...related];
  const comparable = ask.stated.filter((stated) => numbers.some((one) => isOfKind(stated, one)));
  if (comparable.length === 0 || isOfPart(ask, own)) return 'open';
  const holds = (stated: Stated) =>
    numbers.some((printed) => holdsOf({ stated, printed, text: ask.text }));
  if (isOpposite(ask, numbers)) return 'not so';
  if (!comparable.every(holds)) return isOfSeveral(comparable, holds) ? 'open' : 'not so';
  return isOfThen(ask, own) || saysMore({ ask, comparable, own }) ? 'open' : 'so';
}

/** 一般612家、总共735家: where one of two numbers of a kind is this figure's, the other is of something else. */
const isOfSeveral = (comparable: readonly Stated[], holds: (stated: Stated) => boolean): boolean =>
  comparable.some(
    (one) => holds(one) && comparable.some((other) => !holds(other) && isOfKind(one, other)),
  );

/** 754人次、155.8万元: that the one is right does not confirm the other; 65岁 of a name is no number to be confirmed. */
const saysMore = ({
  ask: { stated },
  comparable,
  own: { indicator, breakdown, quote },
}: {
  ask: Ask;
  comparable: readonly Stated[];
  own: Observation;
}): boolean =>
  stated.some(
    (one) =>
      !comparable.includes(one) &&
      ![indicator, ...breakdown, fold(quote)].join('\n').includes(`${one.value}${one.unit}`),
  );

const REACHED = /(?:涨|升|增|增长|提高|降|跌|减|减少|回落|掉)(?:到|至)了?\d/;

/** 集采后涨到了71%: a number found by its value alone, of some year that nobody named, may be where it came from. */
const isOfThen = ({ intent, times, text }: Ask, { period }: Observation): boolean =>
  intent === 'check' && times.length === 0 && /^\d{4}/.test(period) && REACHED.test(text);

/** What a month or a quarter brought says nothing for or against what is said of the year. */
const isOfPart = ({ times }: Ask, { period }: Observation): boolean =>
  /^\d{4}-(?:Q\d|H\d|\d{2})/.test(period) && times.some(({ kind }) => kind === 'year');
