import {
  AlignmentType,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MergedReport } from './merge-report';
import { numberRanges } from './number-ranges';
import type { MarkdownBlock, Run } from './read-markdown';
import { TEXT_WIDTH } from './word-template';

/** Two characters, in hundredths of one: what Chinese offices indent by. Twips beside it, for readers that know only those. */
const INDENT = { firstLineChars: 200, firstLine: 480 };

/**
 * Writes runs. A citation shows its work's number in brackets, and where a note is met first, its footnote: Word wants
 * each footnote referred to once.
 */
export class RunWriter {
  readonly #seen = new Set<number>();

  constructor(readonly report: MergedReport) {}

  write(runs: readonly Run[]): (TextRun | FootnoteReferenceRun)[] {
    const written: (TextRun | FootnoteReferenceRun)[] = [];
    let markers: number[] = [];
    const flush = () => {
      if (markers.length > 0) written.push(...this.#markers(markers));
      markers = [];
    };
    for (const run of runs) {
      if (run.kind === 'marker') {
        markers.push(run.n);
      } else {
        flush();
        written.push(new TextRun({ text: run.text, bold: run.strong }));
      }
    }
    flush();
    return written;
  }

  #markers(notes: readonly number[]): (TextRun | FootnoteReferenceRun)[] {
    const works = notes.flatMap((n) => this.report.notes[n - 1]?.reference ?? []);
    const fresh = [...new Set(notes)].filter((n) => !this.#seen.has(n));
    for (const n of fresh) this.#seen.add(n);
    return [
      new TextRun({
        text: `[${numberRanges(works)}]${fresh.length > 0 ? '\u202F' : ''}`,
        superScript: true,
      }),
      ...fresh.map((n) => new FootnoteReferenceRun(n)),
    ];
  }
}

const isNumeric = (runs: readonly Run[]): boolean =>
  runs.every(
    (run) => run.kind === 'marker' || /^[\s\d.,%‰+\-−—亿万元人次个百分点倍]*$/u.test(run.text),
  );

function tableOf(block: Extract<MarkdownBlock, { kind: 'table' }>, writer: RunWriter): Table {
  const columns = Math.max(1, block.header.length);
  // Fixed widths in the grid: WPS ignores automatic ones.
  const width = Math.floor(TEXT_WIDTH / columns);
  const cell = (runs: readonly Run[], header: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'Small',
          alignment: header
            ? AlignmentType.CENTER
            : isNumeric(runs)
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: writer.write(runs),
        }),
      ],
    });
  const row = (cells: readonly Run[][], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: Array.from({ length: columns }, (_, at) => cell(cells[at] ?? [], header)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: columns }, () => width),
    width: { size: width * columns, type: WidthType.DXA },
    rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** A block of an answer as Word paragraphs or a table. */
export function wordBlock(block: MarkdownBlock, writer: RunWriter): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: writer.write(block.runs) }),
      ];
    case 'paragraph':
      return [new Paragraph({ indent: INDENT, children: writer.write(block.runs) })];
    case 'list':
      // Numbers are written out: an automatic list renumbers itself when a sentence is moved into another document.
      return block.items.map(
        (runs, at) =>
          new Paragraph({
            indent: INDENT,
            children: [new TextRun(block.ordered ? `${at + 1}. ` : '· '), ...writer.write(runs)],
          }),
      );
    case 'table':
      return [tableOf(block, writer), new Paragraph({ style: 'Small', children: [] })];
  }
}
