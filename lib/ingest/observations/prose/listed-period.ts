import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Paragraph, TimeMatch } from '@/lib/ingest/observations/wording/paragraph';
import type { Item } from '@/lib/ingest/observations/wording/list-items';
import type { Label } from '@/lib/ingest/observations/wording/read-label';

const BETWEEN = /^\s*[、和及与]\s*$/;
const SPAN = /^(\d{4})-(\d{4})$/;

type Listed = { paragraph: Paragraph; sentenceStart: number; item: Item; label: Label };

/**
 * The time of one of several figures in a row where as many times were named in a row before them: 2022年、2023年…分别为…; of a
 * span as many years as there are figures: 2021—2023年…分别为…. Undefined where the times do not match the figures.
 */
export function listedPeriod(
  { paragraph, sentenceStart, item, label }: Listed,
  figure: Figure,
): string | undefined {
  const [first] = item.figures;
  const count = item.figures.length;
  if (!first || count < 2 || item.isRange || label.kind !== 'level') return undefined;
  const named = paragraph.periods.filter(
    ({ start, end, isBase }) => start >= sentenceStart && end <= first.start && !isBase,
  );
  const at = item.figures.indexOf(figure);
  const row = named.slice(-count);
  if (row.length === count && areInARow(row, paragraph)) return row[at]?.period;
  return label.respectively ? yearOfSpan(named.at(-1), at, count) : undefined;
}

const areInARow = (row: readonly TimeMatch[], { folded }: Paragraph): boolean =>
  row.every((one, index) => {
    const next = row[index + 1];
    return !next || BETWEEN.test(folded.text.slice(one.end, next.start));
  });

/** One of the years of a span that has as many as are counted. */
function yearOfSpan(span: TimeMatch | undefined, at: number, count: number): string | undefined {
  const [, from, to] = SPAN.exec(span?.period ?? '') ?? [];
  return Number(to) - Number(from) + 1 === count ? String(Number(from) + at) : undefined;
}
