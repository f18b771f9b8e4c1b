import type { Ask, Target } from '@/lib/schema/reading';
import { targetOf } from './target-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** A share that the question tells: 占职工住院费用的20.23%. */
const TOLD = /占[^。?]{0,20}?(\d+(?:\.\d+)?)%/;
const COUNTED_BACK = /倒推|反推|倒算|推算|折算|推出|算出/;
const HOW_MUCH = /多少|几(?!成)/;
const AGREES = /一样|一致|对得上|吻合|相符|同一个|吗$|对不对|是不是/;
/** What is asked instead of the whole: another share, the rest, or whether it is so. */
const OTHER = /占|比例|比重|%|百分|几成|剩|其余|其他|其它|差|倍|涨|增|降|对[吗不]|一致/;

/**
 * How much a whole comes to (异地费用占住院费用20.23%,住院费用总共多少) where the question tells the share that a source prints: the
 * part and its share, to be calculated with. Only where the source says that the share is of just what is asked for.
 */
export function withWhole(ask: Ask, vocabulary: Vocabulary): Ask {
  const told = TOLD.exec(ask.text)?.[1];
  const asked = askedClause(ask.text);
  if (told === undefined || asked === undefined || AGREES.test(ask.text)) return ask;
  const found = vocabulary.series.flatMap((series) =>
    series.cells.flatMap(({ period, measure, value, unit }): Target[] => {
      const isTold = measure === 'share' && unit === '%' && Number(value) === Number(told);
      const isPart = isTold && series.cells.some((cell) => isLevelAt(cell, period));
      return isPart && isOfPlace(ask, series) && isOfWhole({ ask, asked, series, told })
        ? [targetOf(series, { period, measure: 'share' })]
        : [];
    }),
  );
  const [share, ...others] = [
    ...new Map(found.map((target) => [JSON.stringify(target), target])).values(),
  ];
  if (!share || others.length > 0) return ask;
  const { measure: _, ...plain } = ask;
  return {
    ...plain,
    intent: 'figure',
    wanted: 'number',
    operation: 'whole',
    targets: [{ ...share, measure: 'level' }, share],
    stated: [],
    unexplained: [],
    confidence: 1,
    named: 1,
  };
}

/** The clause that asks how much, which names the whole; behind 倒推 where all is one clause. */
function askedClause(text: string): string | undefined {
  const clauses = text.split(/[,。;?()]/);
  const asked = clauses.findLast((clause) => HOW_MUCH.test(clause));
  if (asked === undefined) return undefined;
  const [back] = COUNTED_BACK.exec(asked) ?? [];
  const behind = back === undefined ? asked : asked.slice(asked.indexOf(back) + back.length);
  return OTHER.test(behind) ? undefined : behind;
}

const isLevelAt = (cell: Series['cells'][number], period: string): boolean =>
  cell.measure === 'level' && cell.period === period;

const isOfPlace = ({ areas }: Ask, { area }: Series): boolean =>
  areas.length === 0 || areas.includes(area);

/** Whether the source names the whole with every word that the question has for it. */
function isOfWhole({
  ask,
  asked,
  series,
  told,
}: {
  ask: Ask;
  asked: string;
  series: Series;
  told: string;
}): boolean {
  const number = told.replace('.', '\\.');
  const printed = new RegExp(`占([^,。;%]{2,24}?)(?:的|比重|比例|约|为|达)*${number}%`);
  const base = printed.exec(series.context)?.[1];
  const words = ask.content.filter(({ text, frame }) => !frame && asked.includes(text));
  return (
    base !== undefined &&
    words.length > 0 &&
    words.every(({ text, means }) => [text, ...means].some((word) => base.includes(word)))
  );
}
