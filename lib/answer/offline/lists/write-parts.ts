import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { partsOfRow } from './parts-of-row';

/** 分几种, 包括哪几类: the parts of a whole that a table counts. */
const PARTS_ASKED =
  /(?:分|细分|分为|分成)(?:成|为|了)?(?:哪)?[几些](?:[种类个块级]|大类)?|(?:包括|包含|下设|下面有|由|含)(?:哪[些几]|几)[种类个]?/;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const YEAR = /^((?:19|20)\d{2})年?$/;

type Row = { name: string; values: number[]; cells: readonly string[]; marker: string };

/** The parts of what is asked about as a table counts them, of the year asked or the last; undefined where no table tells them. */
export function writeParts({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  if (!PARTS_ASKED.test(ask.text) || ask.operation !== undefined) return undefined;
  const named = ask.content.filter(({ frame }) => !frame);
  for (const evidence of passages.filter(({ passage }) => passage.kind === 'table')) {
    const { head, rows } = tableOf(evidence);
    const at = rows.findIndex(({ name }) => named.length === 1 && named[0]?.text === fold(name));
    const column = at < 0 ? -1 : columnOf(ask, head);
    const parts = column < 0 ? [] : partsOfRow(rows, at);
    if (parts.length > 0)
      return [
        // What is counted stands in the head, so that every row says it.
        `| ${rows[at]?.name ?? ''} | ${head[column] ?? ''}${ask.targets[0]?.indicator ?? ''} |`,
        '| --- | --- |',
        ...rows
          .filter((row) => parts.includes(row))
          .map(({ name, cells, marker }) => `| ${name} | ${cells[column] ?? ''} [${marker}] |`),
      ].join('\n');
  }
  return undefined;
}

/** The head of a table and the rows that hold a number in every other cell. */
function tableOf({ alias, passage }: PassageEvidence): { head: readonly string[]; rows: Row[] } {
  const lines = splitSentences(passage.text).map(({ start, end }, place) => ({
    cells: passage.text
      .slice(start, end)
      .split('\t')
      .map((cell) => cell.trim()),
    marker: `${alias}.${place + 1}`,
  }));
  const isCounted = (cells: readonly string[]): boolean =>
    cells.length > 1 && cells.slice(1).every((cell) => NUMBER.test(cell));
  const head = lines.find(({ cells }) => cells.length > 1 && !isCounted(cells))?.cells ?? [];
  const rows = lines
    .filter(({ cells }) => isCounted(cells) && cells.length === head.length)
    .map(({ cells, marker }) => ({
      name: cells[0] ?? '',
      values: cells.slice(1).map((cell) => Number(cell.replaceAll(',', ''))),
      cells,
      marker,
    }));
  return { head, rows };
}

/** The column of the year asked for, else of the last; −1 where the columns are no years or not that one. */
function columnOf({ times }: Ask, head: readonly string[]): number {
  const years = head.map((cell) => Number(YEAR.exec(cell)?.[1] ?? 0));
  const [slot] = times;
  const wanted = slot ? slot.from : Math.max(...years);
  return wanted > 0 ? years.indexOf(wanted) : -1;
}
