import { findNumbers } from '@/lib/text/numbers';
import type { NumberToken } from '@/lib/text/numbers';
import { parseUnit, readUnit } from '@/lib/text/units';
import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import type { Block, SourceDocument, Table, TableCell } from '@/lib/schema/document';
import type { Measure } from '@/lib/schema/observation';
import { breakdownOf, nameCell } from './name-cell';
import type { Heads } from './name-cell';
import { nameMeasure } from '@/lib/ingest/observations/heads/name-measure';
import { prepareParagraph } from '@/lib/ingest/observations/wording/paragraph';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import type { Value } from '@/lib/ingest/observations/heads/head';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import { readParagraph } from '@/lib/ingest/observations/prose/read-paragraph';
import type { Row } from '@/lib/ingest/observations/row';
import { joinHeads } from './join-heads';
import { asMoneyBracket } from './money-bracket';
import { RowGroups } from './row-groups';
import { countLabels, labelRows } from './row-labels';
import { statusOf } from '@/lib/ingest/observations/status-of';
import { LEADS_PART, measureOfColumn, readTableHead, UNIT_COLUMN } from './table-head';
import type { TableHead } from './table-head';
import { leadOf, POINTS } from './table-lead';
import { tableUnit } from './table-unit';
import { withCaption } from './with-caption';
import { toRow } from '@/lib/ingest/observations/to-row';

type Place = { document: SourceDocument; block: Block; table: Table; context: BlockContext };
/** A cell that is a number and little else. */
const PLAIN = /^[约近超]?[+-]?[\d,，.]+(?:%|％|‰|[\u4e00-\u9fff/0-9]{0,6})?$/;

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

/** From the row's head to the cell: one stretch of the source, blanks as they are there but one at a time. */
function quoteOf(
  { document }: Place,
  cells: readonly TableCell[],
): Pick<Row, 'start' | 'end' | 'quote'> {
  const offsets = cells.flatMap((cell) => [...cell.offsets]);
  const start = offsets.reduce(
    (least, offset) => Math.min(least, offset),
    Number.POSITIVE_INFINITY,
  );
  const end = offsets.reduce((most, offset) => Math.max(most, offset), 0) + 1;
  return { start, end, quote: document.text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

const firstOf = (...texts: readonly (string | undefined)[]) => texts.find((text) => text) ?? '';

const articleOf = ({ document, block }: Place) =>
  block.article === undefined ? '' : (document.source.articles[block.article]?.title ?? '');

type Cell = { cell: TableCell; first: TableCell | undefined; token: NumberToken };

/** A table states amounts unless the head of the column says otherwise. */
const LEVEL: Label = {
  kind: 'level',
  head: '',
  headStart: 0,
  sign: 1,
  against: '',
  respectively: false,
};

/** As printed in the cell, else as its column, its row, the table or the caption says; of a growth or a share per cent. */
function unitOf(
  { table }: Place,
  heads: Heads,
  { printed, change }: { printed: string; change: Measure | undefined },
) {
  const { column, row, caption, rowUnit } = heads;
  const own = firstOf(printed, column.unit);
  if (change === 'yoy_pct' || change === 'share') return firstOf(own, '%');
  return firstOf(own, row.unit, rowUnit, tableUnit(table.unit, [column, row]), caption.unit);
}

function noteOf({ irregular, text, value }: NumberToken, change: Measure | undefined): string {
  const isChange = change !== undefined && change !== 'share';
  return [
    ...(irregular ? [`原文印作“${text}”，按${value}读`] : []),
    ...(isChange ? ['比上年'] : []),
  ].join('；');
}

function numberRow(place: Place, { cell, first, token }: Cell, heads: Heads): Row {
  const { document, block, context } = place;
  const { column, row, caption } = heads;
  const named = nameCell(heads, context.terms.breakdowns);
  const printed = parseUnit(cell.text, token.end);
  const change = measureOfColumn(column, firstOf(printed?.unit, column.unit));
  const unit = unitOf(place, heads, { printed: firstOf(printed?.unit), change });
  const { indicator } = named;
  const period = firstOf(column.period, row.period, caption.period, context.period);
  const { value } = token;
  const base = printed?.base ?? unit;
  const figure = { start: 0, end: 0, numberStart: 0, value, unit, base, qualifier: '', note: '' };
  const input = { label: LEVEL, figure, indicator, clause: '', tail: '', period };
  return {
    indicator,
    breakdown: breakdownOf(heads, named, {
      terms: context.terms.breakdowns,
      given: context.breakdown,
    }),
    area: firstOf(row.area, column.area, context.area),
    period,
    measure: change ?? nameMeasure({ ...input, isRule: context.isRule }),
    value,
    unit,
    qualifier: '',
    status: statusOf({ document, block }),
    source: document.source.id,
    article: articleOf(place),
    section: [...block.section],
    ...quoteOf(place, first && first !== cell ? [first, cell] : [cell]),
    note: noteOf(token, change),
    numberStart: cell.offsets[token.start] ?? 0,
    by: named.by,
  };
}

/** A cell of words (本人工资收入的2%) is read as a sentence under its column and row heads. */
function wordRows({ document, block, context }: Place, cell: TableCell, heads: Heads): Row[] {
  if (!/\d/.test(cell.text) || !/[\u4e00-\u9fff]/.test(cell.text)) return [];
  const all = [heads.caption, heads.column, heads.row];
  const schemes = [heads.row, heads.column].flatMap(({ values }) => values).filter(isScheme);
  const inner: BlockContext = {
    ...context,
    heading: [context.heading, ...all.map(({ text }) => text)].join('|'),
    breakdown: schemes.length > 0 ? schemes : context.breakdown,
    period: '',
  };
  const paragraph = prepareParagraph(cell, inner);
  const { readings } = readParagraph({ paragraph, context: inner });
  return readings.map((reading) =>
    toRow({ document, block: { ...block, content: cell }, paragraph, reading, scope: [] }),
  );
}

const isScheme = ({ dimension }: Value) => dimension === 'scheme';

/** 其中：统筹基金收入 under 职工医保基金收入: a fund's row is of the scheme of the row above. */
function withScheme(head: TableHead, above: TableHead): TableHead {
  const isFund = head.values.some(({ dimension }) => dimension === 'fund');
  const isSame = head.match?.term === above.match?.term;
  return isFund && isSame && !head.values.some(isScheme)
    ? { ...head, values: [...above.values.filter(isScheme), ...head.values] }
    : head;
}

/** 总费用（亿元） under a caption about 结算人次: what is counted in another kind of unit is not what the caption names. */
function fitting(caption: TableHead, column: TableHead): TableHead {
  const usual = baseOf(caption.match?.term);
  const { base } = readUnit(column.unit);
  const isOther = usual !== undefined && base !== '' && base !== '%' && !isSameClass(usual, base);
  return isOther ? { ...caption, match: undefined } : caption;
}

/** 在职职工 under 职工医保: a row that only names a part of the row above is about what that is about, of the same scheme. */
function withIndicator(head: TableHead, above: TableHead | undefined): TableHead {
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
function partsOf(columns: readonly TableHead[]): TableHead[] {
  let last: TableHead | undefined;
  return columns.map((column) => {
    const isSame = last !== undefined && last.unit !== '' && last.unit === column.unit;
    const head = isSame ? withIndicator(column, { ...last, values: [] } as TableHead) : column;
    last = head.match ? head : undefined;
    return head;
  });
}

/** The sentences up to the one that hands over to the table, for what its heads leave out; what is said behind it is of something else. */
function sentenceBefore({ document, block }: Place): string {
  const before = document.blocks[document.blocks.indexOf(block) - 1];
  const sentences = before && !before.table ? before.content.text.split('。') : [];
  return sentences.slice(0, sentences.findLastIndex((one) => POINTS.test(one)) + 1).join('。');
}

/** Every number of a table as a row: its column and row heads, the caption and the headings say what it is. */
export function readTable(place: Place): Row[] {
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
