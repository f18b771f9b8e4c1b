import type { MappedText } from '@/lib/schema/document';
import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { mappedFrom, sliceMapped } from '@/lib/text/mapped-text';
import type { ReaderBlock, Run } from './reader-block';

/** Not a year: 2024年 is no figure. */
const NUMBER_WITH_UNIT =
  /(?<![\d.])\d[\d,]*(?:\.\d+)?(?![\d.]*年)(?:%|％|‰|个百分点|[万亿]*(?:人次|元|人|家|件|个|次)?)/g;

type MakeBlocksOptions = { passages: readonly Passage[]; observations: readonly Observation[] };
/** A stretch of the source text and the observations stated in it. */
type Stretch = { start: number; end: number; ids: string[] };

/** The passages of one source as blocks to be set, every character knowing its place in the source text. */
export function makeBlocks({ passages, observations }: MakeBlocksOptions): ReaderBlock[] {
  const stretches = mergeStretches(observations);
  let page: number | undefined;
  const blocks: ReaderBlock[] = [];
  for (const passage of passages) {
    const isNewPage = passage.page !== undefined && passage.page !== page;
    page = passage.page ?? page;
    const made = blocksOf(passage, stretches);
    made.forEach((block, at) => {
      if (!continueTable(blocks.at(-1), block, passage)) {
        blocks.push(at === 0 && isNewPage && page !== undefined ? { ...block, page } : block);
      }
    });
  }
  return blocks;
}

/** Quotes overlap (`分别为` states several figures in one): overlapping ones become one stretch with all of them. */
function mergeStretches(observations: readonly Observation[]): Stretch[] {
  const sorted = observations.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: Stretch[] = [];
  for (const { id, start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.ids.push(id);
    } else merged.push({ start, end, ids: [id] });
  }
  return merged;
}

function blocksOf(passage: Passage, stretches: readonly Stretch[]): ReaderBlock[] {
  const mapped = mappedFrom(passage);
  const { kind, section, article, notes = [], id } = passage;
  const common = { kind, section, notes, ...(article !== undefined && { article }) };
  const place = (part: MappedText) => ({
    start: part.offsets[0] ?? 0,
    end: (part.offsets.at(-1) ?? 0) + 1,
  });
  if (kind === 'table') {
    const rows = splitAt(mapped, '\n').map((row) =>
      splitAt(row, '\t').map((cell) => runsOf(cell, stretches)),
    );
    return [{ ...common, id, ...place(mapped), runs: [], rows }];
  }
  // Before each further paragraph of a passage stands a line feed.
  return splitAt(mapped, '\n')
    .filter(({ text }) => text !== '')
    .map((part, at) => ({
      ...common,
      id: at === 0 ? id : `${id}.${at}`,
      ...place(part),
      runs: runsOf(part, stretches),
    }));
}

/** A long table is kept in several passages; on the page it is one again. Says whether the block was taken in. */
function continueTable(
  last: ReaderBlock | undefined,
  block: ReaderBlock,
  passage: Passage,
): boolean {
  if (!last?.rows || !block.rows || passage.header === undefined) return false;
  last.rows = [...last.rows, ...block.rows];
  last.end = block.end;
  return true;
}

function splitAt(mapped: MappedText, sign: string): MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (let at = mapped.text.indexOf(sign); at !== -1; at = mapped.text.indexOf(sign, from)) {
    parts.push(sliceMapped(mapped, from, at));
    from = at + 1;
  }
  return [...parts, sliceMapped(mapped, from, mapped.text.length)];
}

/** Parts a text where its source jumps, and where an observation begins or ends. */
function runsOf({ text, offsets }: MappedText, stretches: readonly Stretch[]): Run[] {
  const runs: { at: number; text: string; stretch: Stretch | undefined }[] = [];
  let next = firstEndingAfter(stretches, offsets[0] ?? 0);
  for (let i = 0; i < text.length; i++) {
    const at = offsets[i] ?? 0;
    while ((stretches[next]?.end ?? Infinity) <= at) next++;
    const candidate = stretches[next];
    const stretch = candidate && candidate.start <= at ? candidate : undefined;
    const last = runs.at(-1);
    if (last && last.stretch === stretch && last.at + last.text.length === at)
      last.text += text.charAt(i);
    else runs.push({ at, text: text.charAt(i), stretch });
  }
  return runs.flatMap(({ at, text: part, stretch }) =>
    splitNumbers({ at, text: part, ...(stretch && { marks: stretch.ids }) }),
  );
}

/** A number and its unit become a run of their own, which the page keeps on one line. */
function splitNumbers(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  const add = (to: number, isFigure: boolean) => {
    const text = run.text.slice(from, to);
    if (text !== '') parts.push({ ...run, at: run.at + from, text, ...(isFigure && { isFigure }) });
    from = to;
  };
  for (const { 0: number, index } of run.text.matchAll(NUMBER_WITH_UNIT)) {
    add(index, false);
    add(index + number.length, true);
  }
  add(run.text.length, false);
  return parts;
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
