import type { Ask, Target } from '@/lib/schema/reading';
import { areOfOneSentence } from './of-one-sentence';
import { dividendOf, divisorOf } from './per-head-targets';
import { withUnmet } from './require-words';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const PER_HEAD =
  /每人次|次均|每次|单次|人均|每人(?!次)|人头|(?:每|平均一)个?[^,。?多几家]{0,8}(?:的人|参保人|参保者|人员|患者|职工|居民)/;

const PER_PLACE = /(?:每|平均一)(?:个|家|所)?(?:定点)?(?:机构|医院|药店|企业)|每家|单家/;

/**
 * 人均 and 次均 that the table does not state: the figure and what it is divided by. Where nothing is there to divide by, the
 * total does not stand in for it.
 */
export function withDivisor(ask: Ask, vocabulary: Vocabulary): Ask {
  const averaged = averageOf(ask, vocabulary);
  const money = ask.operation === 'per_head' ? MONEY.exec(ask.text)?.[0] : undefined;
  const isMoney = averaged.targets.some((target) =>
    seriesOf(target, vocabulary)?.cells.some(({ unit }) => unit.endsWith('元')),
  );
  return money === undefined || isMoney ? averaged : withUnmet(averaged, [money]);
}

/** 平均每家罚了多少钱 is answered by no numbers of institutions. */
const MONEY = /(?:多少|几)(?:[万亿千]?元|块?钱)/;

function averageOf(ask: Ask, vocabulary: Vocabulary): Ask {
  const [target, ...others] = ask.targets;
  if (!target || others.length > 0 || !isTotal(ask, target)) return ask;
  const printed = printedAverage(target, vocabulary);
  if (printed) return { ...ask, targets: [printed], named: 1 };
  const head = (PER_HEAD.exec(ask.text) ?? PER_PLACE.exec(ask.text))?.[0];
  if (head !== undefined && !ask.text.includes('次') && isCountOfVisits(target, vocabulary))
    return withUnmet(ask, [head]);
  const words = wordsOfOther(ask);
  const pair = pairOf({ target, text: ask.text, words, vocabulary });
  if (pair) return divided(ask, pair);
  return head === undefined ? ask : withUnmet(ask, [head]);
}

/** 平均每起案件抓几个人: what is done in a case tells what is counted, everyday word as it is, where no other word does. */
const PER_CASE = /(?:每|平均一)[起件案]/;
const wordsOfOther = ({ unexplained, content, text }: Ask): readonly string[] =>
  unexplained.length === 0 && PER_CASE.test(text)
    ? content.flatMap(({ frame, means }) => (frame ? means : []))
    : unexplained;

/** What is divided and what by, where the table has the other one of a figure. */
function pairOf(sought: Parameters<typeof divisorOf>[0]): Target[] | undefined {
  const dividend = dividendOf(sought);
  if (dividend) return [dividend, closerTo(dividend, sought)];
  const divisor = divisorOf(sought);
  return divisor && [sought.target, divisor];
}

/** Of several counts that the question's words fit (案件), the one that is told in the sentence of what is divided. */
function closerTo(dividend: Target, { target, text, vocabulary }: Parameters<typeof divisorOf>[0]) {
  const isTold = (one: Target) => areOfOneSentence(dividend, one, vocabulary);
  if (isTold(target)) return target;
  const names = seriesOf(target, vocabulary)?.indicator.words ?? [];
  const words = names.flatMap(({ text: word }) => (text.includes(word) ? [word] : []));
  const closer = divisorOf({ target: dividend, text, words, vocabulary });
  return closer && isTold(closer) ? closer : target;
}

/** 按年底参保人数算: words that name what is divided, or divided by, are accounted for. */
function divided(ask: Ask, targets: Target[]): Ask {
  const names = targets.map(({ indicator }) => indicator).join('\n');
  const isNamed = (word: string) => {
    const means = ask.content.find(({ text }) => text === word)?.means ?? [];
    return [word.replace(/^[用按拿以除]/, ''), ...means].some((one) => names.includes(one));
  };
  const unexplained = ask.unexplained.filter((word) => !isNamed(word));
  const isAll = unexplained.length === 0 && ask.unexplained.length > 0;
  return { ...ask, targets, unexplained, named: 1, ...(isAll && { confidence: 1 }) };
}

const AVERAGE = /^(?:次均|人均|平均每?)/;

/** The average that the source prints of the very same thing: 次均门诊救助 of what 门诊救助 costs. */
function printedAverage(target: Target, { series }: Vocabulary): Target | undefined {
  const narrowest = target.breakdown.at(-1) ?? target.indicator;
  const found = series.find(
    ({ indicator: { name }, area, breakdown, cells }) =>
      AVERAGE.test(name) &&
      name.replace(AVERAGE, '') === narrowest &&
      area === target.area &&
      breakdown.every((label) => target.breakdown.includes(label.name)) &&
      cells.some(({ period }) => period === target.period),
  );
  return (
    found && {
      ...target,
      indicator: found.indicator.name,
      breakdown: found.breakdown.map(({ name }) => name),
    }
  );
}

/** Whether an average is asked of a figure that is none. */
const isTotal = ({ operation }: Ask, { missing, indicator }: Target): boolean =>
  operation === 'per_head' && missing === '' && !/人均|次均|平均|每/.test(indicator);

/** 人均津贴 asks for money a head: visits by people make none. */
const isCountOfVisits = (target: Target, vocabulary: Vocabulary): boolean =>
  seriesOf(target, vocabulary)?.cells.every(({ unit }) => unit.endsWith('人次')) ?? false;
