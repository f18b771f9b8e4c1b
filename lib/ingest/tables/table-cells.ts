import type { MappedText, Table, TableCell } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { Line } from '@/lib/ingest/lines/line';

/** A piece of a line that is (part of) a cell. */
export type Cell = Span & { text: string; line: number };

/** The cells of a line of a flattened table: parted by tabs, by wide blanks, or else by single ones. */
export function splitCells({ line, index }: { line: Line; index: number }): Cell[] {
  const isTabbed = line.text.includes('\t');
  const separator = isTabbed ? /\t+/gu : /\s+/gu;
  const goesOn = (before: string, after: string) =>
    /[,;:，；：、（(]$/u.test(before) || /^[，。；：、）)%％]/u.test(after);
  const cells: Cell[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start)
      cells.push({
        start: line.start + start,
        end: line.start + end,
        text: line.text.slice(start, end),
        line: index,
      });
  };
  for (const match of line.text.matchAll(separator)) {
    const before = line.text.slice(0, match.index);
    const after = line.text.slice(match.index + match[0].length);
    if (!isTabbed && goesOn(before, after)) continue;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(line.text.length);
  return cells;
}

/** The text of cell pieces that belong together. */
export function cellOf({ source, pieces }: { source: string; pieces: readonly Span[] }): TableCell {
  return cleanText({ source, pieces }).content;
}

function joined({
  source,
  parts,
  separator,
}: {
  source: string;
  parts: readonly MappedText[];
  separator: string;
}): MappedText {
  const present = parts.filter((part) => part.text !== '');
  const characters: string[] = [];
  const offsets: number[] = [];
  for (const part of present) {
    const last = offsets.at(-1);
    // Only a blank of the source may stand for the separator: what is not there is not quoted.
    if (last !== undefined && /\s/u.test(source.charAt(last + 1))) {
      characters.push(separator);
      offsets.push(last + 1);
    }
    characters.push(part.text);
    offsets.push(...part.offsets);
  }
  return { text: characters.join(''), offsets };
}

/** Heads that share what spans them, as they are printed: every character once, row by row. */
function asPrinted(source: string, cells: readonly MappedText[]): MappedText[] {
  const places = [...new Set(cells.flatMap(({ offsets }) => offsets))].sort((a, b) => a - b);
  if (places.length === cells.reduce((sum, { offsets }) => sum + offsets.length, 0))
    return [joined({ source, parts: cells, separator: '\t' })];
  const rows: number[][][] = [[[]]];
  places.forEach((place, at) => {
    const gap = source.slice((places[at - 1] ?? place) + 1, place);
    if (gap.includes('\n')) rows.push([[]]);
    else if (/\s/u.test(gap)) rows.at(-1)?.push([]);
    rows.at(-1)?.at(-1)?.push(place);
  });
  const textOf = (offsets: number[]) => ({
    text: offsets.map((offset) => source.charAt(offset)).join(''),
    offsets,
  });
  return rows.map((row) => joined({ source, parts: row.map(textOf), separator: '\t' }));
}

/** The whole text of a table: caption, header and rows by line feeds, cells by tabs. */
export function tableContent({ source, table }: { source: string; table: Table }): MappedText {
  const rows = [
    ...asPrinted(source, table.header),
    ...table.rows.map((cells) => joined({ source, parts: cells, separator: '\t' })),
  ];
  return joined({
    source,
    parts: [...(table.caption ? [table.caption] : []), ...rows],
    separator: '\n',
  });
}
