import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import JSZip from 'jszip';
import type { MergedReport, ReportSection } from './merge-report';
import { noteText } from './note-text';
import { RunWriter, wordBlock } from './word-blocks';
import { PAGE, TEXT_WIDTH, wordStyles } from './word-template';
import type { WordTemplate } from './word-template';

const TWIPS_PER_PIXEL = 15; // 1440 twips and 96 CSS pixels to the inch
const MAX_PIXELS = Math.floor(TEXT_WIDTH / TWIPS_PER_PIXEL);

const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
const small = (text: string) => new Paragraph({ style: 'Small', children: [new TextRun(text)] });

function chartOf({ chart }: ReportSection): Paragraph[] {
  if (chart === undefined) return [];
  const scale = Math.min(1, MAX_PIXELS / chart.width);
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(chart.png, 'base64'),
    transformation: {
      width: Math.round(chart.width * scale),
      height: Math.round(chart.height * scale),
    },
    altText: { name: chart.title, title: chart.title, description: chart.title },
  });
  return [
    // A picture in a paragraph of exact line height is cut to that height.
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [image],
    }),
    new Paragraph({
      style: 'Small',
      alignment: AlignmentType.CENTER,
      children: [new TextRun(chart.title)],
    }),
  ];
}

const sectionOf = (section: ReportSection, writer: RunWriter): (Paragraph | Table)[] => [
  heading(section.heading),
  ...section.blocks.flatMap((block) => wordBlock(block, writer)),
  ...chartOf(section),
  ...section.notices.map((notice) => small(`说明：${notice}`)),
];

/** The reference list and the quotes, where there are any: an answer may say that nothing was found. */
const referencesOf = ({ references, notes }: MergedReport): Paragraph[] =>
  notes.length === 0
    ? []
    : [
        heading('参考文献'),
        ...references.map(({ n, text }) => small(`[${n}] ${text}`)),
        heading('附：引文原文'),
        ...notes.map((note) => small(`注${note.n}　${noteText(note)}`)),
      ];

const footerOf = (report: MergedReport) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${report.mark}　第`),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun('页'),
        ],
      }),
    ],
  });

/** Circled footnote numbers cannot be taken for the number of a reference; the library has no option for them. */
async function circleFootnotes(file: Buffer): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const format = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
  // In a section's properties the header and footer references come first, footnotePr next.
  zip.file(
    'word/document.xml',
    body.replace(/(<w:sectPr[^>]*>(?:<w:(?:header|footer)Reference[^>]*\/>)*)/u, `$1${format}`),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/**
 * The report as a .docx: title, sections with tables and charts, real footnotes, a numbered reference list, the quotes
 * as an annex, corpus version and date. Opens alike in Word and WPS: fixed grids, named fonts, no contents field.
 * @param options.date ISO date that is printed under the title.
 */
export async function writeWord({
  report,
  date,
  template = 'plain',
}: {
  report: MergedReport;
  date: string;
  template?: WordTemplate;
}): Promise<Uint8Array> {
  const writer = new RunWriter(report);
  const [year, month, day] = date.split('-').map(Number);
  const stamp = `${year}年${month}月${day}日　资料库版本：${report.versions.join('、')}`;
  const document = new Document({
    title: report.title,
    creator: '问据',
    description: report.mark,
    styles: wordStyles(template),
    footnotes: Object.fromEntries(
      report.notes.map((note) => [note.n, { children: [small(` ${noteText(note)}`)] }]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(report) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
          new Paragraph({
            style: 'Small',
            alignment: AlignmentType.CENTER,
            children: [new TextRun(stamp)],
          }),
          ...report.sections.flatMap((section) => sectionOf(section, writer)),
          ...referencesOf(report),
          small(report.mark),
        ],
      },
    ],
  });
  return circleFootnotes(await Packer.toBuffer(document));
}
