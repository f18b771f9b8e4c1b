import type { TableCell } from '@/lib/schema/document';
import type { Line } from '@/lib/ingest/lines/line';
import { cellOf } from './table-cells';

/** The cells of a line between its tabs, empty ones too. */
export function tabbedCells({ source, line }: { source: string; line: Line }): TableCell[] {
  const cells: TableCell[] = [];
  let start = line.start;
  for (const text of line.text.split('\t')) {
    cells.push(cellOf({ source, pieces: [{ start, end: start + text.length }] }));
    start += text.length + 1;
  }
  return cells;
}
