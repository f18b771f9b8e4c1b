import type { Target } from '@/lib/schema/reading';
import { CHANGES, cellsFor } from '@/lib/question/figures/cells-for';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Cell, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** 各分项金额, 各项明细: what a figure is made up of, without a name for any of it. */
const PARTS_ASKED =
  /分项|细项|子项|明细|各(?:个)?(?:项|部分|块)(?:分别|各|都|的?(?:金额|数额|支出|收入|费用)|是?多少)/;

/** 哪项支出最高: ranked are the parts. */
const PART_ASKED = /哪(?:一|个|几)*(?:项目?|块|部分|笔|方面|头)/;

/** Another sum between a figure and 其中: that one, and not the figure, is made up of what follows. */
const ANOTHER_SUM = /(?<!(?:增加|减少|增长|下降|多|少|上年|高|低))\d[\d.,]*[万亿]*元/;

/**
 * The parts that a source lists of a figure behind 其中 (支出7.71亿元。其中，产前检查2107万元、…), where they are asked for; fewer than two
 * are none.
 */
export function partsInText({
  target,
  text,
  vocabulary,
}: {
  target: Target;
  text: string;
  vocabulary: Vocabulary;
}): Target[] {
  const own = seriesOf(target, vocabulary);
  const cell = own && cellsFor(own, target.measure).find(({ period }) => period === target.period);
  if (!own || !cell || !(PARTS_ASKED.test(text) || PART_ASKED.test(text))) return [];
  const parts = vocabulary.series.flatMap((series): Target[] =>
    series !== own && series.area === own.area && isPart({ series, own: cell })
      ? [
          {
            ...target,
            indicator: series.indicator.name,
            breakdown: series.breakdown.map(({ name }) => name),
          },
        ]
      : [],
  );
  return parts.length > 1 ? parts : [];
}

/** Whether a cell of the same time and in money or things alike is listed right behind the figure. */
const isPart = ({ series, own }: { series: Series; own: Cell }): boolean =>
  series.cells.some((cell, at) => {
    const lead = series.leads?.[at];
    return (
      lead !== undefined &&
      cell.period === own.period &&
      cell.source === own.source &&
      !CHANGES.has(cell.measure) &&
      cell.unit.at(-1) === own.unit.at(-1) &&
      isListedBehind(`${lead.paragraph}${lead.sentence}${quoteUpTo(cell, series)}`, own)
    );
  });

/** The clause of a figure, before its number. */
function quoteUpTo({ value }: Cell, { context }: Series): string {
  const quote = context.split('\n').find((line) => line.includes(value)) ?? '';
  return quote.slice(0, quote.indexOf(value));
}

/** The text up to a part: the figure, 其中, and no sentence that ends between that and the part. */
function isListedBehind(before: string, { value, unit }: Cell): boolean {
  const opens = before.lastIndexOf('其中');
  const figure = before.lastIndexOf(`${value}${unit}`, opens);
  if (opens < 0 || figure < 0 || !isOneList(before.slice(opens), unit)) return false;
  const between = before.slice(figure + value.length + unit.length, opens);
  return (between.match(/。/g) ?? []).length < 2 && !ANOTHER_SUM.test(between);
}

/** 西药7902亿元;中成药2060亿元 is one list: but one figure a semicolon, else what stands behind it is of something else. */
function isOneList(list: string, unit: string): boolean {
  const figures = new RegExp(`\\d[\\d.,]*[万亿]*${unit.slice(-1)}`, 'g');
  return (
    !list.includes('。') &&
    list
      .split(';')
      .slice(0, -1)
      .every((one) => (one.match(figures) ?? []).length < 2)
  );
}
