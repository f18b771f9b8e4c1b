import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import type { Value } from '@/lib/ingest/observations/heads/head';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import { readUnit } from '@/lib/text/units';
import type { TableHead } from './table-head';

export const isScheme = ({ dimension }: Value) => dimension === 'scheme';

/** 其中：统筹基金收入 under 职工医保基金收入: a fund's row is of the scheme of the row above. */
function withScheme(head: TableHead, above: TableHead): TableHead {
  const isFund = head.values.some(({ dimension }) => dimension === 'fund');
  const isSame = head.match?.term === above.match?.term;
  return isFund && isSame && !head.values.some(isScheme)
    ? { ...head, values: [...above.values.filter(isScheme), ...head.values] }
    : head;
}

/** 总费用（亿元） under a caption about 结算人次: what is counted in another kind of unit is not what the caption names. */
export function fitting(caption: TableHead, column: TableHead): TableHead {
  const usual = baseOf(caption.match?.term);
  const { base } = readUnit(column.unit);
  const isOther = usual !== undefined && base !== '' && base !== '%' && !isSameClass(usual, base);
  return isOther ? { ...caption, match: undefined } : caption;
}

/** 在职职工 under 职工医保: a row that only names a part of the row above is about what that is about, of the same scheme. */
export function withIndicator(head: TableHead, above: TableHead | undefined): TableHead {
  const match = above?.match;
  if (!match || head.values.length === 0) return head;
  if (head.match) return withScheme(head, above);
  const rest = head.values.reduce((left, { word }) => left.replace(word, ''), head.text);
  const own = head.values.filter(
    ({ dimension }) => match.term.dimensions?.includes(dimension) ?? false,
  );
  if (!/^[和及、人员医疗机构]*$/.test(rest) || own.length === 0) return head;
  const isPart = own.every(({ dimension }) => dimension === 'person');
  const schemes = isPart ? above.values.filter(isScheme) : [];
  return { ...head, match, values: [...schemes, ...own] };
}

/** 参保人数（万人） | 其中：职工（万人）: a column in the same unit that only names a part is about what the column before is. */
export function partsOf(columns: readonly TableHead[]): TableHead[] {
  let last: TableHead | undefined;
  return columns.map((column) => {
    const isSame = last !== undefined && last.unit !== '' && last.unit === column.unit;
    const head = isSame ? withIndicator(column, { ...last, values: [] } as TableHead) : column;
    last = head.match ? head : undefined;
    return head;
  });
}
