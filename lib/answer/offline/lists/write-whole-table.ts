import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { tidySentence } from '@/lib/answer/offline/passages/tidy-sentence';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

/** A table is asked for as such, or several figures of each group: 支付比例表, 各级医院两种支付比例. */
const ASKED =
  /[一这那整][张个][^,。?]{0,12}表|表格|(?:比例|情况|对照|汇总|一览|明细|标准|规模)表(?![示现明])|各[级类项种][^,。?]{0,12}[两三四五六]种|[两三四五六]种[^,。?]{0,10}(?:比例|费用|标准|待遇|金额)/;
/** 附件2, 表1: which table is meant is said. */
const NUMBERED = /(?:附件|附表|附录|表)\d/;
/** A word that a table's own name holds at least so far. */
const HELD = 0.65;
const MOST_ROWS = 25;
const MOST_LENGTH = 1000;

type Line = { cells: readonly string[]; marker: string };

/**
 * A table as its source prints it, each row cited, where a table is asked for and the name, the head and the place of one
 * say every word of the question. Undefined where none does, or where two do.
 */
export function writeWholeTable({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  if (!ASKED.test(ask.text) || ask.operation !== undefined) return undefined;
  const fitting = passages.filter(
    (evidence) => evidence.passage.kind === 'table' && fits(ask, evidence),
  );
  const [only] = fitting;
  if (!only || fitting.length > 1) return undefined;
  const lines = linesOf(only);
  const rows = lines.filter(({ cells }) => cells.length > 2);
  const [head, ...body] = rows;
  const isWhole =
    head !== undefined && body.every(({ cells }) => cells.length === head.cells.length);
  if (!isWhole || body.length < 2 || body.length > MOST_ROWS) return undefined;
  const length = body.reduce((sum, { cells }) => sum + cells.join('').length, 0);
  return length > MOST_LENGTH
    ? undefined
    : draft({ head, body, caption: captionOf(lines) || (only.passage.section.at(-1) ?? '') });
}

/** Whether what stands over a table and in its head is all that is asked for, and of the place and year asked. */
function fits(ask: Ask, evidence: PassageEvidence): boolean {
  const { passage, title, publisher = '' } = evidence;
  const [head] = linesOf(evidence).filter(({ cells }) => cells.length > 2);
  const name = [
    captionOf(linesOf(evidence)),
    passage.header ?? '',
    ...passage.section,
    head?.cells.join('\n') ?? '',
  ];
  const over = fold(name.join('\n'));
  const around = fold([over, title, publisher, passage.article ?? ''].join('\n'));
  const named = ask.content.filter(({ frame, text }) => !frame && text.length > 1);
  return (
    (named.length > 1 || (named.length > 0 && NUMBERED.test(ask.text))) &&
    named.every((word) => coverWord(word, over) >= HELD) &&
    ask.areas.every((area) => area === NATION || around.includes(fold(shortArea(area)))) &&
    ask.times.every(({ from, to }) => around.includes(String(from)) || around.includes(String(to)))
  );
}

function linesOf({ alias, passage }: PassageEvidence): Line[] {
  return splitSentences(passage.text).map(({ start, end }, place) => ({
    cells: passage.text.slice(start, end).split('\t').map(tidySentence),
    marker: `${alias}.${place + 1}`,
  }));
}

const captionOf = (lines: readonly Line[]): string =>
  lines
    .filter(({ cells }) => cells.length === 1)
    .map(({ cells }) => cells.join(''))
    .join('');

function draft({
  head,
  body,
  caption,
}: {
  head: Line;
  body: readonly Line[];
  caption: string;
}): string {
  const [corner = '', ...columns] = head.cells;
  const row = (cells: readonly string[], marker = '') => `| ${cells.join(' | ')}${marker} |`;
  return [
    ...(caption === '' ? [] : [`${caption}：`, '']),
    row([corner, ...columns]),
    row(head.cells.map(() => '---')),
    ...body.map(({ cells, marker }) => row(cells, ` [${marker}]`)),
  ].join('\n');
}
