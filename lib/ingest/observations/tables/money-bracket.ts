import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import type { TableCell } from '@/lib/schema/document';
import type { TableHead } from './table-head';

const MONEY = String.raw`[\d,.]+(?:[十百千万]*元|万)(?:（不?含）)?(?:部分)?`;
/** 起付标准以上至3000元, 3000元以上, 0-1万元: which part of a bill a column or a row is for. */
const BRACKET = new RegExp(
  `^(?:(?:\\d[\\d,.]*(?:[十百千万]*元|万)?|起付(?:标准|线)|超过|高于)[^，。]{0,8}?(?:至|到|[-—–~]|(?:以上|以下|以内))?)?${MONEY}(?:（不?含）)?(?:以上|以下|以内|及以上|及以下)?(?:的?部分|的|（不?含）)*$`,
);
const RATE = '支付比例';

/** Whether the cells beside a head are rates, and nothing else. */
const areRates = (cells: readonly (TableCell | undefined)[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^\s*[\d.]+\s*[%％]\s*$/.test(cell?.text ?? ''));

/**
 * A head that only bounds the part of a bill that its rates are paid for: the amounts in it are not what the rates are of. The
 * head as it was where it is no such bracket.
 */
export function asMoneyBracket(
  head: TableHead,
  {
    cells,
    context,
    before,
  }: {
    cells: readonly (TableCell | undefined)[];
    context: BlockContext;
    /** What stands above the table. */
    before: string;
  },
): TableHead {
  if (!BRACKET.test(head.text) || !areRates(cells)) return head;
  const accepts = () => true;
  const { indicators } = context.terms;
  const match = matchIndicator({ terms: indicators, own: RATE, context: before, accepts });
  const { printed: name, text: word } = head;
  const value = { name, dimension: 'other', word, start: 0, end: word.length };
  return { ...head, match, values: [value], period: '', area: '' };
}
