import type { FoundTable } from './found-table';
import type { Line } from '@/lib/ingest/lines/line';
import { tabbedCells } from './tabbed-cells';
import { tableOf } from './table-of';
import { verbatim } from './verbatim';

/** The table of a page whose first line stands at `at`: extraction has laid its cells out, tabs between them. */
export function readHintedTable({
  source,
  lines,
  at,
}: {
  source: string;
  lines: readonly Line[];
  at: number;
}): FoundTable | undefined {
  const id = lines[at]?.hint?.table;
  if (id === undefined) return undefined;
  let to = at;
  while (lines[to]?.hint?.table === id) to += 1;
  const [header = [], ...rows] = lines.slice(at, to).map((line) => tabbedCells({ source, line }));
  return {
    from: at,
    to,
    table: tableOf({ header, rows }),
    content: verbatim({ source, lines: lines.slice(at, to) }),
  };
}
