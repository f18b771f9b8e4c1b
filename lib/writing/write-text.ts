import type { MergedReport } from './merge-report';
import { noteText } from './note-text';
import type { MarkdownBlock, Run } from './read-markdown';

const writeRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'marker' ? `〔注${run.n}〕` : run.text)).join('');

function blockLines(block: MarkdownBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [writeRuns(block.runs)];
    case 'list':
      return block.items.map(
        (runs, at) => `${block.ordered ? `${at + 1}.` : '·'} ${writeRuns(runs)}`,
      );
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(writeRuns).join('\t'));
  }
}

/** Notes and references, where there are any: an answer may say that nothing was found. */
function endLines({ notes, references }: MergedReport): string[] {
  if (notes.length === 0) return [];
  return [
    '注：',
    ...notes.map((note) => `〔注${note.n}〕${noteText(note)}`),
    '',
    '参考文献：',
    ...references.map(({ n, text }) => `[${n}] ${text}`),
    '',
  ];
}

/** The report as plain text: notes and reference list at the end, table cells parted by tabs. */
export function writeText(report: MergedReport): string {
  const sections = report.sections.flatMap((section) => [
    section.heading,
    ...section.blocks.flatMap(blockLines),
    ...section.notices.map((notice) => `说明：${notice}`),
    '',
  ]);
  return [
    ...(report.sections.length > 1 ? [report.title, ''] : []),
    ...sections,
    ...endLines(report),
    `${report.mark}资料库版本：${report.versions.join('、')}。`,
    '',
  ].join('\n');
}
