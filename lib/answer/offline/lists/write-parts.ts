import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { countedTable } from './counted-table';
import { partsOfRow } from './parts-of-row';
import { rowOfWords } from './row-of-words';

/** 分几种, 包括哪几类: the parts of a whole that a table counts. */
const PARTS_ASKED =
  /(?:分|细分|分为|分成)(?:成|为|了)*(?:哪)?[几些](?:[种类个块级]|大类)?|(?:包括|包含|下设|由|含)(?:哪[些几]|几)[种类个]?|所?(?:含|包含|包括|下设|列)的[^,。?]{0,4}(?:类别|种类|类型|子项|明细)|分类(?:个数|家数|数量|的?数)|(?:下面|下头|底下|里面|里头|里边|里|中)(?:列|分|含|有|包)(?:了|着|有|出|成|为|含|括)*(?:哪[些几]|几)/;
const YEAR = /^((?:19|20)\d{2})年?$/;

/** The parts of what is asked about as a table counts them, of the year asked or the last; undefined where no table tells them. */
export function writeParts({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  if (!PARTS_ASKED.test(ask.text) || ask.operation !== undefined) return undefined;
  for (const evidence of passages) {
    const draft = partsIn(ask, evidence);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

function partsIn(ask: Ask, evidence: PassageEvidence): string | undefined {
  const table = countedTable(evidence);
  if (!table) return undefined;
  const { head, rows } = table;
  const named = ask.content.filter(({ frame }) => !frame);
  const at = rowOfWords(rows, named);
  const column = at < 0 ? -1 : columnOf(ask, head);
  const parts = column < 0 ? [] : partsOfRow(rows, at);
  if (parts.length === 0) return undefined;
  return [
    // What is counted stands in the head, so that every row says it.
    `| ${rows[at]?.name ?? ''} | ${head[column] ?? ''}${ask.targets[0]?.indicator ?? ''} |`,
    '| --- | --- |',
    ...rows
      .filter((row) => parts.includes(row))
      .map(({ name, cells, marker }) => `| ${name} | ${cells[column] ?? ''} [${marker}] |`),
  ].join('\n');
}

/** The column of the year asked for, else of the last; −1 where the columns are no years or not that one. */
function columnOf({ times }: Ask, head: readonly string[]): number {
  const years = head.map((cell) => Number(YEAR.exec(cell)?.[1] ?? 0));
  const [slot] = times;
  const wanted = slot ? slot.from : Math.max(...years);
  return wanted > 0 ? years.indexOf(wanted) : -1;
}
