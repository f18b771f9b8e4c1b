import type { FoundTable, TablePlace } from './found-table';
import { tabbedCells } from './tabbed-cells';
import { tableOf } from './table-of';
import { verbatim } from './verbatim';

/** The table of a page whose first line stands at `at`: extraction has laid its cells out, tabs between them. */
export function readHintedTable({ source, lines, at }: TablePlace): FoundTable | undefined {
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
