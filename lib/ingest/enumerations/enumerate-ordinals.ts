import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { concatMapped, sliceMapped } from '@/lib/text/mapped-text';
import { splitSentences } from '@/lib/text/sentences';
import { enumerationOf, itemOf, titleAbove } from './enumeration';
import { splitAtOpaque } from '@/lib/ingest/passages/passage-pieces';

const DIGITS = '一二三四五六七八九十';
const NUMBERS = Array.from({ length: 20 }, (_, index) =>
  index < 10 ? (DIGITS[index] ?? '') : `十${DIGITS[index - 10] ?? ''}`,
);
/** 一是…二是…, 第一，…第二，…, 其一，…其二，…: where a series of each kind may begin an item. */
const SERIES: readonly ((number: string) => RegExp)[] = [
  (number) => new RegExp(`(?<=^|[。；：，、—;:,\\n])${number}是(?!否)`, 'gu'),
  (number) => new RegExp(`(?<=^|[。；：;:\\n])第${number}(?:[，,、]|是)`, 'gu'),
  (number) => new RegExp(`(?<=^|[。；：;:\\n])其${number}(?:[，,、]|是)`, 'gu'),
];

type Marker = { at: number; label: string };

/** Markers of one series from 一 on, each after the one before. */
function markersOf({
  text,
  pattern,
  from,
}: {
  text: string;
  pattern: (number: string) => RegExp;
  from: number;
}): Marker[] {
  const markers: Marker[] = [];
  let after = from;
  for (const number of NUMBERS) {
    const expression = pattern(number);
    expression.lastIndex = after;
    const match = expression.exec(text);
    const again = match && markers.length > 0 ? pattern(NUMBERS[0] ?? '') : undefined;
    if (again) again.lastIndex = after;
    const restart = again?.exec(text);
    if (!match || (restart && restart.index < match.index)) break;
    markers.push({ at: match.index, label: match[0].replace(/[，,、]$/u, '') });
    after = match.index + match[0].length;
  }
  return markers;
}

/** The sentence before a list, which says what is listed. */
function leadIn(content: MappedText, at: number): MappedText | undefined {
  const last = splitSentences(content.text.slice(0, at)).at(-1);
  return last && last.end - last.start >= 4
    ? sliceMapped(content, last.start, last.end)
    : undefined;
}

/** Where the last item ends: with its paragraph where items are paragraphs, else with its sentence. */
function endOfLast({
  text,
  from,
  isParagraphs,
}: {
  text: string;
  from: number;
  isParagraphs: boolean;
}): number {
  const line = text.indexOf('\n', from);
  const paragraph = line < 0 ? text.length : line;
  const stop = text.indexOf('。', from);
  return isParagraphs || stop < 0 ? paragraph : Math.min(paragraph, stop + 1);
}

type Run = { content: MappedText; blocks: Block[] };

function runsOf(document: SourceDocument): Run[] {
  const runs: Run[] = [];
  for (const block of document.blocks) {
    const open = runs.at(-1);
    const last = open?.blocks.at(-1);
    const flows = block.kind === 'paragraph' || block.kind === 'item';
    const joins =
      flows &&
      last &&
      (last.kind === 'paragraph' || last.kind === 'item') &&
      last.article === block.article &&
      last.section.join('\n') === block.section.join('\n');
    if (open && joins) {
      const at = (open.content.offsets.at(-1) ?? 0) + 1;
      open.content = concatMapped([open.content, { text: '\n', offsets: [at] }, block.content]);
      open.blocks.push(block);
    } else runs.push({ content: block.content, blocks: [block] });
  }
  return runs.filter((run) =>
    run.blocks.every((block) => block.kind === 'paragraph' || block.kind === 'item'),
  );
}

function enumerationIn({
  document,
  run: { content, blocks },
  markers,
  end,
}: {
  document: SourceDocument;
  run: Run;
  markers: readonly Marker[];
  end: number;
}): Enumeration[] {
  const from = markers[0]?.at ?? 0;
  const items = markers.map(({ at, label }, index) =>
    itemOf({ content: sliceMapped(content, at, markers[index + 1]?.at ?? end), label }),
  );
  const place = content.offsets[from] ?? 0;
  const block = blocks.find((one) => (one.content.offsets.at(-1) ?? 0) >= place);
  const lead = leadIn(content, from);
  const title =
    lead && splitAtOpaque({ source: document.text, content: lead }).length === 1 ? lead : undefined;
  return block
    ? [
        enumerationOf({
          document,
          block,
          kind: 'ordinals',
          title: title ?? titleAbove({ document, block }),
          items,
        }),
      ]
    : [];
}

/** The enumerations of one series in a run of prose. */
function seriesIn({
  document,
  run,
  pattern,
}: {
  document: SourceDocument;
  run: Run;
  pattern: (number: string) => RegExp;
}): Enumeration[] {
  const { text } = run.content;
  const found: Enumeration[] = [];
  for (let from = 0; from < text.length;) {
    const markers = markersOf({ text, pattern, from });
    const last = markers.at(-1);
    if (!last || markers.length < 2) break;
    const isParagraphs = markers.every(({ at }) => at === 0 || text[at - 1] === '\n');
    const end = endOfLast({ text, from: last.at, isParagraphs });
    found.push(...enumerationIn({ document, run, markers, end }));
    from = end;
  }
  return found;
}

/** Series of ordinals in the prose of one section, whole, though their items run over many paragraphs. */
export function enumerateOrdinals(document: SourceDocument): Enumeration[] {
  return runsOf(document).flatMap((run) =>
    SERIES.flatMap((pattern) => seriesIn({ document, run, pattern })),
  );
}
