import { parseUnit } from '@/lib/text/units';

/** As printed; of a table of several kinds the units side by side: 万人，家. */
const printedUnit = (text: string) => /单位\s*[:：]\s*([^\s）)]+)/u.exec(text)?.[1];

/** 参保人数（2025年末，万人）: a bracket that closes a caption and ends with a unit. */
function closingUnit(caption: string): string | undefined {
  const inside = /[（(](?:[^（()）]*[，,])?([^（()），,]{1,6})[)）]\s*$/u.exec(caption)?.[1];
  const unit = inside === undefined ? undefined : parseUnit(inside);
  return unit && unit.unit !== '' && unit.end === inside?.length ? inside : undefined;
}

/** The unit that a caption or the header prints: 单位：万元, 人数（人）. */
export function unitOf({
  caption,
  header,
}: {
  caption?: string;
  header: readonly string[];
}): string | undefined {
  const said = printedUnit(caption ?? header.join(' ')) ?? closingUnit(caption ?? '');
  if (said) return said;
  const units = header.slice(1).map((cell) => /[（(]([^（()）]{1,6})[）)]$/u.exec(cell)?.[1]);
  return units.length > 0 && units.every((unit) => unit !== undefined && unit === units[0])
    ? units[0]
    : undefined;
}
