import { readUnit } from '@/lib/text/units';
import type { CountedLine, CountedTable } from './counted-table';

const UNIT_HEAD = /单位$/;
const IN_BRACKETS = /[(（](?:[^()（）]*[,，、：:])?\s*([^()（）,，、：:]+)[)）]/g;

/** What a column counts in: a column of units says, or its own head, or what stands over the table; empty where nothing does. */
export function unitOfCell(
  row: CountedLine,
  { head, caption, evidence: { passage } }: CountedTable,
  column: number,
): string {
  const units = head.findIndex((cell) => UNIT_HEAD.test(cell));
  if (units >= 0) return row.cells[units] ?? '';
  const over = [head[column] ?? '', caption, passage.header ?? '', passage.section.at(-1) ?? ''];
  const inBrackets = over.flatMap((text) =>
    [...text.matchAll(IN_BRACKETS)].map(([, unit = '']) => unit),
  );
  return inBrackets.find((unit) => isUnit(unit)) ?? '';
}

/** 万人, 家次, %, and no word that happens to stand in brackets. */
const isUnit = (text: string): boolean => {
  const { base, unit } = readUnit(text);
  return (
    /^(?:%|‰|元|人次?|家次?|个|种|件|起|张|台|例|天|次|亿|万|岁|床日)$/.test(base) || unit === '%'
  );
};
