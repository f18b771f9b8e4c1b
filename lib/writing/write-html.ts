import type { MergedReport, ReportSection } from './merge-report';
import { noteText } from './note-text';
import type { MarkdownBlock, Run } from './read-markdown';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

const writeRuns = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'marker') return `<sup>[注${run.n}]</sup>`;
      return run.strong ? `<b>${escape(run.text)}</b>` : escape(run.text);
    })
    .join('');

/** Word and WPS take borders from attributes only when they stand on each cell. */
const CELL = 'style="border:1px solid #000;padding:2pt 6pt"';

function writeBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${writeRuns(block.runs)}</h3>`;
    case 'paragraph':
      return `<p>${writeRuns(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((runs) => `<li>${writeRuns(runs)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const row = (cells: readonly Run[][], tag: string) =>
        `<tr>${cells.map((runs) => `<${tag} ${CELL}>${writeRuns(runs)}</${tag}>`).join('')}</tr>`;
      const rows = [row(block.header, 'th'), ...block.rows.map((cells) => row(cells, 'td'))];
      return `<table style="border-collapse:collapse">${rows.join('')}</table>`;
    }
  }
}

const writeSection = (section: ReportSection): string =>
  [
    `<h2>${escape(section.heading)}</h2>`,
    ...section.blocks.map(writeBlock),
    ...section.notices.map((notice) => `<p>说明：${escape(notice)}</p>`),
  ].join('\n');

/** Notes and references, where there are any: an answer may say that nothing was found. */
function endOf({ notes, references }: MergedReport): string[] {
  if (notes.length === 0) return [];
  return [
    '<p>注：</p>',
    ...notes.map((note) => `<p>[注${note.n}] ${escape(noteText(note))}</p>`),
    '<p>参考文献：</p>',
    ...references.map(({ n, text }) => `<p>[${n}] ${escape(text)}</p>`),
  ];
}

/** The report as a fragment of HTML that pastes into Word and WPS with its notes and references. */
export function writeHtml(report: MergedReport): string {
  return [
    ...(report.sections.length > 1 ? [`<h1>${escape(report.title)}</h1>`] : []),
    ...report.sections.map(writeSection),
    ...endOf(report),
    `<p>${escape(`${report.mark}资料库版本：${report.versions.join('、')}。`)}</p>`,
    '',
  ].join('\n');
}
