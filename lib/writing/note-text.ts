import type { ReportNote } from './merge-report';

/** Where a quote stands, in words: 〔1〕一、基本医疗保险运行；第2页：“……” */
export function noteText(note: ReportNote): string {
  const place = [note.section.join('，'), note.page === undefined ? '' : `第${note.page}页`];
  const where = place.filter((part) => part !== '').join('；');
  const quote = note.quote.replace(/\s+/gu, ' ').trim();
  return `文献[${note.reference}]${where === '' ? '' : `，${where}`}：“${quote}”`;
}
