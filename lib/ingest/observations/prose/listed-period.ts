import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Read } from './to-reading';

const BETWEEN = /^\s*[、和及与]\s*$/;
const SPAN = /^(\d{4})-(\d{4})$/;

/**
 * The time of one of several figures in a row where as many times were named in a row before them: 2022年、2023年…分别为…; of a
 * span as many years as there are figures: 2021—2023年…分别为…. Undefined where the times do not match the figures.
 */
export function listedPeriod(
  { paragraph, state, item, label }: Read,
  figure: Figure,
): string | undefined {
  const [first] = item.figures;
  const count = item.figures.length;
  if (!first || count < 2 || item.isRange || label.kind !== 'level') return undefined;
  const named = paragraph.periods.filter(
    ({ start, end, isBase }) => start >= state.sentenceStart && end <= first.start && !isBase,
  );
  const at = item.figures.indexOf(figure);
  const row = named.slice(-count);
  const isRow =
    row.length === count &&
    row.every((one, index) => {
      const next = row[index + 1];
      return !next || BETWEEN.test(paragraph.folded.text.slice(one.end, next.start));
    });
  if (isRow) return row[at]?.period;
  const [, from, to] = SPAN.exec(named.at(-1)?.period ?? '') ?? [];
  const isSpan = label.respectively && Number(to) - Number(from) + 1 === count;
  return isSpan ? String(Number(from) + at) : undefined;
}
