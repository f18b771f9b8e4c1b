import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';
import type { Observation } from '@/lib/schema/observation';

/** Source titles by source id. */
export type Titles = ReadonlyMap<string, { readonly title: string }>;

/** A column of an exported table. */
export type ExportColumn = {
  readonly header: string;
  /** In characters, for a spreadsheet. */
  readonly width: number;
  readonly text: (row: Observation, titles: Titles) => string;
  /** Its text is a plain decimal that a spreadsheet should count with. */
  readonly isNumber?: boolean;
};

const STATUS: Record<Observation['status'], string> = { '': '', preliminary: '初步数' };

/** The columns in which a table of observations leaves the house, in order. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { header: '指标', width: 28, text: ({ indicator }) => indicator },
  { header: '分组', width: 18, text: ({ breakdown }) => breakdown.join('/') },
  { header: '地区', width: 12, text: ({ area }) => area },
  { header: '时期', width: 14, text: ({ period }) => sayPeriod(period) },
  { header: '类型', width: 12, text: ({ measure }) => nameMeasure(measure) },
  { header: '限定', width: 8, text: ({ qualifier }) => qualifier },
  { header: '数值', width: 14, text: ({ value }) => value, isNumber: true },
  { header: '单位', width: 10, text: ({ unit }) => unit },
  { header: '状态', width: 8, text: ({ status }) => STATUS[status] },
  { header: '资料', width: 36, text: ({ source }, titles) => titles.get(source)?.title ?? source },
  { header: '文章', width: 24, text: ({ article }) => article },
  { header: '章节', width: 30, text: ({ section }) => section.join(' > ') },
  { header: '原文', width: 60, text: ({ quote }) => quote },
  { header: '说明', width: 20, text: ({ note }) => note },
  { header: '编号', width: 26, text: ({ id }) => id },
];

/** Text that a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection). */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A plain decimal, which no spreadsheet takes for anything else. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
