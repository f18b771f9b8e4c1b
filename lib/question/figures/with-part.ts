import type { Ask, Target } from '@/lib/schema/reading';
import { seriesOf } from './series-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const HOW_MANY = /多少|几|(?:人数|人次|数量|金额|总额|量)$/;
/** What asks for the share itself, or for anything else than how much it comes to. */
const OF_SHARE = /占|比例|比率|比重|百分|[%‰]|几成|份额|率|几分之|变化|涨|升|降|增|减|比|差|倍/;
/** 协议量占总需求量比重: a share that is a figure of its own name. */
const NAMED_SHARE = /^(.+?)占(.+?)(?:的)?(?:比重|比例|占比)$/;

/**
 * How many a part comes to (大学生有多少人) where only its share is printed: the whole and the share, to be calculated with. The
 * whole is the same figure without the part's own group, or what the same sentence counts just before it.
 */
export function withPart(ask: Ask, vocabulary: Vocabulary): Ask {
  const [first, ...others] = ask.targets;
  const isPlain = ask.intent === 'figure' && ask.operation === undefined && others.length === 0;
  if (!first || !isPlain || !asksHowMany(ask)) return ask;
  const target = first.missing === '' ? first : partNamed({ ask, target: first, vocabulary });
  const whole = target && wholeOf(target, vocabulary);
  if (!target || !whole) return ask;
  const { measure: _, ...plain } = target;
  const level: Target = { ...plain, ...namesOf(whole), measure: 'level' };
  const targets: Target[] = [level, { ...plain, measure: 'share' }];
  const found = first === target ? {} : { confidence: 1, named: 1, unexplained: [] };
  return { ...ask, ...found, operation: 'part', targets, stated: [] };
}

const asksHowMany = ({ text, measure, unit }: Ask): boolean =>
  measure !== 'share' && unit !== '%' && HOW_MANY.test(text) && !OF_SHARE.test(text);

const namesOf = ({ indicator, breakdown }: Series) => ({
  indicator: indicator.name,
  breakdown: breakdown.map(({ name }) => name),
});

/** What the share of a target is of, where nothing says how much the target itself is. */
function wholeOf(target: Target, vocabulary: Vocabulary): Series | undefined {
  const own = seriesOf(target, vocabulary);
  if (!own || !isShareOnly(own, target.period)) return undefined;
  const isCounted = ({ area, cells }: Series) =>
    area === target.area &&
    cells.some(({ period, measure }) => period === target.period && measure === 'level');
  const named = NAMED_SHARE.exec(target.indicator)?.[2];
  if (named !== undefined)
    return onlyOne(
      vocabulary.series.filter(
        (one) => one.indicator.name.endsWith(named) && isSameGroup(one, own) && isCounted(one),
      ),
    );
  const parent = seriesOf({ ...target, breakdown: target.breakdown.slice(0, -1) }, vocabulary);
  if (target.breakdown.length > 0 && parent && isCounted(parent)) return parent;
  return wholeBeside({ own, period: target.period, vocabulary });
}

/** Whether one share and no amount is stated for a time. */
function isShareOnly({ cells }: Series, period: string): boolean {
  const own = cells.filter((cell) => cell.period === period);
  const shares = own.filter(({ measure }) => measure === 'share');
  return (
    new Set(shares.map(({ value }) => value)).size === 1 &&
    shares.every(({ unit }) => unit === '%') &&
    own.every(({ measure }) => measure !== 'level' && measure !== 'cumulative')
  );
}

const onlyOne = <T>([only, ...others]: readonly T[]): T | undefined =>
  others.length === 0 ? only : undefined;

const groupOf = ({ breakdown }: Series): string => breakdown.map(({ name }) => name).join();
const isSameGroup = (one: Series, other: Series): boolean => groupOf(one) === groupOf(other);

/** 总需求量为537518个,其中髋关节占比57%: the same figure of another group, counted in the share's own sentence. */
function wholeBeside({
  own,
  period,
  vocabulary,
}: {
  own: Series;
  period: string;
  vocabulary: Vocabulary;
}): Series | undefined {
  const isBeside = ({ indicator, area, cells }: Series) =>
    indicator === own.indicator &&
    area === own.area &&
    cells.some(
      (cell) =>
        cell.measure === 'level' &&
        cell.period === period &&
        own.context.includes(`${cell.value}${cell.unit},其中`),
    );
  return onlyOne(vocabulary.series.filter(isBeside));
}

/** 人工关节…髋关节多少个: the part that a word names which the figure found lacks, where that figure's group is the whole's. */
function partNamed({
  ask: { content },
  target,
  vocabulary,
}: {
  ask: Ask;
  target: Target;
  vocabulary: Vocabulary;
}): Target | undefined {
  const [lacked, ...others] = target.missingWords;
  if (target.missing !== 'breakdown' || lacked === undefined || others.length > 0) return undefined;
  const said = content.filter(({ frame, text }) => !frame && text !== lacked);
  const found = vocabulary.series.flatMap((own): Target[] => {
    const [group, ...more] = own.breakdown;
    const isNamed = group?.spellings.split('\n').includes(lacked) === true && more.length === 0;
    if (!isNamed || own.area !== target.area) return [];
    const { measure: _, ...plain } = target;
    const part: Target = {
      ...plain,
      ...namesOf(own),
      period: target.period,
      missing: '',
      missingWords: [],
    };
    const whole = wholeOf(part, vocabulary);
    const names = [own.indicator, ...own.breakdown, ...(whole?.breakdown ?? [])]
      .map(({ spellings }) => spellings)
      .join('\n');
    const isExplained = said.every(({ text, means }) =>
      [text, ...means].some((word) => names.includes(word)),
    );
    return whole && groupOf(whole) === target.breakdown.join() && isExplained ? [part] : [];
  });
  return onlyOne(found);
}
