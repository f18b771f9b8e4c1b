import { parseUnit, readUnit } from '@/lib/text/units';

/** Where a row stands: the cells of the table's first row, and the units that they give. */
export type TableHead = { readonly cells: readonly string[] };

/** The cells of a Markdown table row. */
export function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** |---|:--:| */
export function isRule(row: string): boolean {
  return /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(row);
}

/** The unit that a heading gives in brackets (支出（亿元）, 单位：万人), if any. */
export function unitIn(text: string): string | undefined {
  const stated = /单位[:：]\s*([^\s，,；;）)]+)/.exec(text)?.[1];
  const bracketed = [...text.matchAll(/[（(]([^（）()]{1,10})[）)]/g)].map(([, inside = '']) =>
    inside.trim(),
  );
  for (const candidate of [...bracketed.reverse(), ...(stated ? [stated] : [])]) {
    const compact = candidate.replace(/^单位[:：]/, '');
    if (parseUnit(compact)?.end === compact.length) return readUnit(compact).unit;
  }
  return undefined;
}

/** A cell read as a sentence: its row's and its column's head before it. `head` is where the cell's own words begin. */
export function cellSentence(
  cells: readonly string[],
  at: number,
  head: TableHead | undefined,
): { plain: string; head: number; unit?: string } {
  const column = head?.cells[at] ?? '';
  const unit = unitIn(column);
  const heads = [at === 0 ? '' : (cells[0] ?? ''), column.replace(/[（(][^（）()]*[）)]/g, '')];
  const lead = heads.filter((text) => text !== '').join(' ');
  const prefix = lead === '' ? '' : `${lead} `;
  return {
    plain: prefix + (cells[at] ?? ''),
    head: prefix.length,
    ...(unit !== undefined && { unit }),
  };
}
