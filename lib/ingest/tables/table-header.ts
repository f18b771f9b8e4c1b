import { readNumbering } from '@/lib/ingest/blocks/heading-style';
import { widthOf } from '@/lib/ingest/lines/line';
import type { Line } from '@/lib/ingest/lines/line';
import type { Cell } from './table-cells';
import { isNamedCaption, isNumberedCaption, isTableCaption } from './table-caption';

/** How far above its first row of numbers the header and the caption of a table may begin, in lines. */
const REACH = 9;

export type TableHead = { header: number; caption?: number };

type Above = {
  lines: readonly Line[];
  cells: readonly (readonly Cell[])[];
  /** The first row of numbers. */
  body: number;
  columns: number;
  isProse: (line: Line) => boolean;
};

function numberedCaption({ lines, body, isProse }: Above): number | undefined {
  for (let at = body - 1; at >= Math.max(0, body - REACH); at -= 1) {
    const line = lines[at];
    if (!line || isProse(line)) return undefined;
    if (isNumberedCaption(line.text)) return at;
  }
  return undefined;
}

/** Whether the line above `at` belongs to the header too: cells are still missing, or it is a corner cell or a caption. */
function goesOn({
  above,
  found,
  columns,
}: {
  above: Line | undefined;
  found: number;
  columns: number;
}): boolean {
  if (!above || readNumbering(above.text)) return false;
  return found < columns || widthOf(above.text) <= 8 || isTableCaption(above.text);
}

/** The header of a table that nothing numbers: the short lines above, until there are as many cells as columns. */
function unnumberedHead({ lines, cells, body, columns, isProse }: Above): TableHead {
  let found = 0;
  for (let at = body - 1; at >= Math.max(0, body - REACH + 1); at -= 1) {
    const line = lines[at];
    if (!line || isProse(line)) return { header: at + 1 };
    const own = cells[at]?.length ?? 0;
    const isName = widthOf(line.text) > 16 && own <= 2 && isNamedCaption(line.text);
    if (at < body - 1 && isName) return { header: at + 1, caption: at };
    found += own;
    if (!goesOn({ above: lines[at - 1], found, columns })) return { header: at };
  }
  return { header: body };
}

/** Where the header of a body of numbers begins, and its caption if there is one. */
export function findTableHead(above: Above): TableHead {
  const caption = numberedCaption(above);
  return caption === undefined ? unnumberedHead(above) : { header: caption + 1, caption };
}
