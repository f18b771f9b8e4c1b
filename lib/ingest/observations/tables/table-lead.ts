import { parseUnit, readUnit } from '@/lib/text/units';
import type { Block, SourceDocument, Table } from '@/lib/schema/document';
import type { IndicatorTerm } from '@/lib/schema/term';
import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { IndicatorMatch } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

/** A sentence that hands over to a table: 统筹基金按下表比例支付。 */
export const POINTS = /下表|见表|如下|表\d|[看分][：:]\s*$/;

/** The unit that most of a table's cells print, '' where they print none. */
function unitOfCells({ rows }: Table): string {
  for (const cell of rows.flatMap((row) => row.slice(1))) {
    const number = /^[\d,，.]+/.exec(cell.text.trim())?.[0];
    const unit = number && parseUnit(cell.text.trim(), number.length);
    if (unit) return unit.unit;
  }
  return '';
}

/** The indicator that the sentence before a table names, where the table's own heads name none and the sentence points to it. */
export function leadOf({
  document,
  block,
  table,
  context,
}: {
  document: SourceDocument;
  block: Block;
  table: Table;
  context: BlockContext;
}): IndicatorMatch | undefined {
  const before = document.blocks[document.blocks.indexOf(block) - 1];
  if (!before || before.table || !POINTS.test(before.content.text)) return undefined;
  const { text } = before.content;
  const sentences = text.replace(/[。：:]\s*$/, '').split('。');
  const unit = unitOfCells(table) || table.unit;
  const { base } = readUnit(unit ?? '');
  const accepts = (term: IndicatorTerm) => {
    const usual = baseOf(term);
    return !unit || usual === undefined || isSameClass(usual, base);
  };
  // 住院费用政策范围内支付比例，职工84%。分等级看：the last sentence may only say how it is parted.
  for (const own of [sentences.at(-1) ?? '', sentences.slice(-2).join('。')]) {
    const before = [document.source.title, context.heading, text.slice(0, -own.length)].join('|');
    const match = matchIndicator({
      terms: context.terms.indicators,
      own,
      context: before,
      accepts,
    });
    if (match) return match;
  }
  return undefined;
}
