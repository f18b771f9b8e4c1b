import type { NumberToken } from '@/lib/text/numbers';
import { parseUnit } from '@/lib/text/units';
import { nameMeasure } from '@/lib/ingest/observations/heads/name-measure';
import type { Row } from '@/lib/ingest/observations/row';
import { statusOf } from '@/lib/ingest/observations/status-of';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import type { TableCell } from '@/lib/schema/document';
import type { Measure } from '@/lib/schema/observation';
import { breakdownOf, nameCell } from './name-cell';
import type { Heads } from './name-cell';
import { measureOfColumn } from './table-head';
import type { TablePlace } from './table-place';
import { tableUnit } from './table-unit';

/** From the row's head to the cell: one stretch of the source, blanks as they are there but one at a time. */
function quoteOf(
  { document }: TablePlace,
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

const articleOf = ({ document, block }: TablePlace) =>
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
  { table }: TablePlace,
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

/** A cell that is a number, as a row: its heads say what it is. */
export function numberRow(place: TablePlace, { cell, first, token }: Cell, heads: Heads): Row {
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
