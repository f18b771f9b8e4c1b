import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import { isOpen } from './name-cell';
import type { TableHead } from './table-head';

/** 实际 under 住院费用基金支付比例: a head that says which of what the caption names is read before the caption's words. */
export function withCaption(
  head: TableHead,
  caption: TableHead,
  { terms }: BlockContext,
): TableHead {
  if (head.match || !caption.match || isOpen(head)) return head;
  const match = matchIndicator({
    terms: terms.indicators,
    own: `${head.text}${caption.text}`,
    context: '',
    accepts: (term) => isSameClass(baseOf(term) ?? '', baseOf(caption.match?.term) ?? ''),
  });
  const ends = head.text.length;
  const own = (match?.taken ?? []).filter(([, to]) => to <= ends);
  const said = own.concat(head.values.map(({ start, end }) => [start, end] as const));
  const isWhole = said.reduce((sum, [from, to]) => sum + to - from, 0) >= ends;
  return match && own.length > 0 && isWhole ? { ...head, match } : head;
}
