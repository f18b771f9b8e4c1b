import type { Row } from '@/lib/ingest/observations/row';
import { findNumbers } from '@/lib/text/numbers';
import { fitting, partsOf, withIndicator } from './inherit-heads';
import { joinHeads } from './join-heads';
import { asMoneyBracket } from './money-bracket';
import { numberRow } from './number-row';
import { RowGroups } from './row-groups';
import { countLabels, labelRows } from './row-labels';
import { LEADS_PART, readTableHead, UNIT_COLUMN } from './table-head';
import type { TableHead } from './table-head';
import { leadOf, POINTS } from './table-lead';
import type { TablePlace } from './table-place';
import { withCaption } from './with-caption';
import { wordRows } from './word-rows';

/** A cell that is a number and little else. */
const PLAIN = /^[约近超]?[+-]?[\d,，.]+(?:%|％|‰|[\u4e00-\u9fff/0-9]{0,6})?$/;

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

/** The sentences up to the one that hands over to the table, for what its heads leave out; what is said behind it is of something else. */
function sentenceBefore({ document, block }: TablePlace): string {
  const before = document.blocks[document.blocks.indexOf(block) - 1];
  const sentences = before && !before.table ? before.content.text.split('。') : [];
  return sentences.slice(0, sentences.findLastIndex((one) => POINTS.test(one)) + 1).join('。');
}

/** Every number of a table as a row: its column and row heads, the caption and the headings say what it is. */
export function readTable(place: TablePlace): Row[] {
  const { table, block, context } = place;
  const above = [...block.section, sentenceBefore(place)].join('|');
  const caption = readTableHead([table.caption], context, above);
  const before = `${above}|${caption.text}`;
  const heads = table.header.map((cell, index) =>
    asMoneyBracket(readTableHead([cell], context, before), {
      cells: table.rows.map((row) => row[index]),
      context,
      before,
    }),
  );
  const columns = partsOf(heads).map((head) => withCaption(head, caption, context));
  const unitAt = columns.findIndex(({ text }) => UNIT_COLUMN.test(text));
  const lead = caption.match ?? leadOf(place);
  const labels = countLabels(table, context);
  const corner = columns[labels - 1]?.text ?? '';
  const labelled = labelRows(table, labels);
  const groups = new RowGroups();
  let last: TableHead | undefined;
  return table.rows.flatMap((row, at) => {
    const cells = labelled[at] ?? [];
    const own = readTableHead(cells, context, before);
    const rates = { cells: row.slice(labels), context, before };
    const head = withIndicator(asMoneyBracket(own, rates), last);
    groups.next(head, LEADS_PART.test(withoutBlanks(cells.at(-1)?.text ?? '')));
    last = head;
    return row.flatMap((cell, index) => {
      const column = columns[index];
      if (index < labels || !column || /年份$/.test(column.text)) return [];
      const rowUnit = unitAt > 0 ? withoutBlanks(row[unitAt]?.text ?? '') : '';
      const about = { ...caption, match: lead };
      const crossing = { row: head, column, caption: about, whole: groups.wholeAt(index) };
      const joined = joinHeads(crossing, context);
      const heads = { ...joined, caption: fitting(joined.caption, column), rowUnit, corner };
      groups.take(index, heads);
      const [token] = findNumbers(cell.text);
      if (!PLAIN.test(withoutBlanks(cell.text))) return wordRows(place, cell, heads);
      return token ? [numberRow(place, { cell, first: row[0], token }, heads)] : [];
    });
  });
}
