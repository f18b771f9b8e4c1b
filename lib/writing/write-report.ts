import type { ExportRequest } from '@/lib/schema/export';
import { toBibtex, toCslItem, toRis } from './export-references';
import type { MergedReport } from './merge-report';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';
import { writeText } from './write-text';
import { writeWord } from './write-word';

type Format = ExportRequest['format'];

/** Media type and file ending of each format. */
export const REPORT_FORMATS: Record<Format, { type: string; ending: string }> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  md: { type: 'text/markdown; charset=utf-8', ending: 'md' },
  txt: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  html: { type: 'text/html; charset=utf-8', ending: 'html' },
  csl: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', ending: 'json' },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', ending: 'ris' },
  bib: { type: 'application/x-bibtex; charset=utf-8', ending: 'bib' },
};

/** A merged report, or its references alone, in any of the formats. `date` is an ISO date. */
export async function writeReport({
  report,
  format,
  template,
  date,
}: {
  report: MergedReport;
  format: Format;
  template: ExportRequest['template'];
  date: string;
}): Promise<string | Uint8Array> {
  const references = report.references.map(({ reference }) => reference);
  switch (format) {
    case 'docx':
      return writeWord({ report, date, template });
    case 'md':
      return writeMarkdown(report);
    case 'txt':
      return writeText(report);
    case 'html':
      return writeHtml(report);
    case 'csl':
      return `${JSON.stringify(references.map(toCslItem), null, 2)}\n`;
    case 'ris':
      return references.map(toRis).join('');
    case 'bib':
      return references
        .map((reference, at) => toBibtex({ reference, key: `wenju${at + 1}` }))
        .join('\n');
  }
}
