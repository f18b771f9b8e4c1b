import type { Reference, ReferenceType } from '@/lib/schema/reference';

const CSL_TYPES: Record<ReferenceType, string> = {
  web: 'webpage',
  report: 'report',
  journal: 'article-journal',
  newspaper: 'article-newspaper',
  regulation: 'legislation',
  standard: 'standard',
  dataset: 'dataset',
};

const RIS_TYPES: Record<ReferenceType, string> = {
  web: 'ELEC',
  report: 'RPRT',
  journal: 'JOUR',
  newspaper: 'NEWS',
  regulation: 'STAT',
  standard: 'STAND',
  dataset: 'DATA',
};

const BIBTEX_TYPES: Record<ReferenceType, string> = {
  web: 'misc',
  report: 'techreport',
  journal: 'article',
  newspaper: 'article',
  regulation: 'misc',
  standard: 'manual',
  dataset: 'misc',
};

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One item of CSL-JSON (Citation Style Language 1.0.2), which Zotero reads. Bodies are literal names. */
export function toCslItem(reference: Reference): Record<string, unknown> {
  const entries: [string, unknown][] = [
    ['id', reference.id],
    ['type', CSL_TYPES[reference.type]],
    ['title', reference.title],
    [
      'author',
      reference.authors.length > 0 ? reference.authors.map((literal) => ({ literal })) : undefined,
    ],
    ['container-title', reference.container],
    ['number', reference.number],
    ['publisher', reference.publisher],
    ['publisher-place', reference.place],
    ['issued', reference.date === undefined ? undefined : dateParts(reference.date)],
    ['accessed', reference.accessed === undefined ? undefined : dateParts(reference.accessed)],
    ['volume', reference.volume],
    ['issue', reference.issue],
    ['page', reference.pages],
    ['URL', reference.url],
    ['language', 'zh-CN'],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** One record of RIS, which NoteExpress, EndNote and Zotero read. */
export function toRis(reference: Reference): string {
  const [from, to] = (reference.pages ?? '').split('-');
  const lines: [string, string | undefined][] = [
    ['TY', RIS_TYPES[reference.type]],
    ...reference.authors.map((author): [string, string] => ['AU', author]),
    ['TI', reference.title],
    ['T2', reference.container],
    ['M1', reference.number],
    ['PB', reference.publisher],
    ['CY', reference.place],
    ['PY', reference.date?.slice(0, 4)],
    ['DA', reference.date?.replaceAll('-', '/')],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', from],
    ['EP', to],
    ['UR', reference.url],
    ['Y2', reference.accessed?.replaceAll('-', '/')],
    ['LA', 'zh-CN'],
  ];
  const written = lines.filter(([, value]) => value !== undefined && value !== '');
  return [...written.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** Characters that BibTeX reads as commands are escaped; braces keep the case and the body's name whole. */
const braced = (value: string): string =>
  `{${value.replace(/[{}\\]/gu, '').replace(/[#$%&_]/gu, '\\$&')}}`;

/** One entry of BibTeX; `key` must be ASCII and unique in its list. */
export function toBibtex({ reference, key }: { reference: Reference; key: string }): string {
  const fields: [string, string | undefined][] = [
    [
      'author',
      reference.authors.length > 0 ? reference.authors.map(braced).join(' and ') : undefined,
    ],
    ['title', reference.title],
    ['journal', reference.container],
    ['number', reference.issue ?? reference.number],
    ['institution', reference.publisher],
    ['address', reference.place],
    ['year', reference.date?.slice(0, 4)],
    ['date', reference.date],
    ['volume', reference.volume],
    ['pages', reference.pages?.replace('-', '--')],
    ['url', reference.url],
    ['urldate', reference.accessed],
    ['langid', 'chinese'],
  ];
  const body = fields
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([name, value]) => `  ${name} = ${name === 'author' ? `{${value}}` : braced(value)}`);
  return `@${BIBTEX_TYPES[reference.type]}{${key},\n${body.join(',\n')}\n}\n`;
}
