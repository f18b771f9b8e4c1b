import type { MergedReport, ReportSection } from './merge-report';
import { noteText } from './note-text';
import type { MarkdownBlock, Run } from './read-markdown';

type RunWriter = (runs: readonly Run[]) => string;

const strong = (text: string) => `**${text.replaceAll('*', '')}**`;
const writeMarkdownRuns: RunWriter = (runs) =>
  runs
    .map((run) => {
      if (run.kind === 'marker') return `[^${run.n}]`;
      return run.strong ? strong(run.text) : run.text.replaceAll('|', '\\|');
    })
    .join('');

function tableLines(block: Extract<MarkdownBlock, { kind: 'table' }>): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(block.header.map(writeMarkdownRuns)),
    line(block.header.map(() => '---')),
    ...block.rows.map((row) => line(row.map(writeMarkdownRuns))),
  ];
}

function blockLines(block: MarkdownBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${writeMarkdownRuns(block.runs)}`];
    case 'paragraph':
      return [writeMarkdownRuns(block.runs)];
    case 'list':
      return block.items.map(
        (runs, at) => `${block.ordered ? `${at + 1}.` : '-'} ${writeMarkdownRuns(runs)}`,
      );
    case 'table':
      return tableLines(block);
  }
}

const sectionLines = (section: ReportSection): string[] => [
  `## ${section.heading}`,
  '',
  ...section.blocks.flatMap((block) => [...blockLines(block), '']),
  ...section.notices.flatMap((notice) => [`> 说明：${notice}`, '']),
];

/** The report as Markdown with footnotes (`[^1]`) and a reference list. Ends with a line feed. */
export function writeMarkdown(report: MergedReport): string {
  return [
    `# ${report.title}`,
    '',
    ...report.sections.flatMap(sectionLines),
    ...(report.references.length > 0 ? ['## 参考文献', ''] : []),
    ...report.references.flatMap(({ n, text }) => [`[${n}] ${text}`, '']),
    ...report.notes.flatMap((note) => [`[^${note.n}]: ${noteText(note)}`, '']),
    '---',
    '',
    `${report.mark}资料库版本：${report.versions.join('、')}。`,
    '',
  ].join('\n');
}
