import type { Edition, Reference, ReferenceType } from '@/lib/schema/reference';

/** The marks that the two editions set between the parts: full-width without a space, or half-width with one. */
const MARKS = {
  '2025': { comma: '，', colon: '：', open: '（', close: '）' },
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')' },
} as const;
type Marks = (typeof MARKS)[Edition];

const AUTHORS_SHOWN = 3;

/** Letters of the document type, before the carrier. */
const TYPE_LETTERS: Record<ReferenceType, string> = {
  web: 'EB',
  report: 'R',
  journal: 'J',
  newspaper: 'N',
  regulation: 'A',
  standard: 'S',
  dataset: 'DS',
};

function authorsOf(reference: Reference, marks: Marks): string {
  const shown = reference.authors.slice(0, AUTHORS_SHOWN);
  if (reference.authors.length > AUTHORS_SHOWN) {
    shown.push(/^[\p{Script=Latin}\s.,'-]+$/u.test(shown[0] ?? '') ? 'et al' : '等');
  }
  return shown.join(marks.comma);
}

function typeMark(reference: Reference, edition: Edition): string {
  // The 2025 edition has no letter A on line: a rule published on the web is an electronic bulletin.
  if (reference.type === 'regulation' && edition === '2025') return '[EB/OL]';
  const letters = TYPE_LETTERS[reference.type];
  const online = reference.type === 'web' || reference.url !== undefined;
  return online ? `[${letters}/OL]` : `[${letters}]`;
}

function titleOf(
  reference: Reference,
  { marks, edition }: { marks: Marks; edition: Edition },
): string {
  const numbered =
    reference.type === 'regulation' && reference.number !== undefined
      ? `${reference.title}${marks.colon}${reference.number}`
      : reference.title;
  return `${numbered}${typeMark(reference, edition)}`;
}

const year = (reference: Reference): string | undefined => reference.date?.slice(0, 4);

/** 中国医疗保险，2023，16（4）：12-18 */
function journalIssue(reference: Reference, marks: Marks): string {
  const volume = reference.volume ?? '';
  const issue =
    reference.issue === undefined ? '' : `${marks.open}${reference.issue}${marks.close}`;
  const named = [reference.container, year(reference), `${volume}${issue}`]
    .filter(Boolean)
    .join(marks.comma);
  return reference.pages === undefined ? named : `${named}${marks.colon}${reference.pages}`;
}

/** 人民日报，2024-03-05（6） */
function newspaperIssue(reference: Reference, marks: Marks): string {
  const named = [reference.container, reference.date].filter(Boolean).join(marks.comma);
  return reference.pages === undefined
    ? named
    : `${named}${marks.open}${reference.pages}${marks.close}`;
}

/** 北京：出版社，2023：95-97 */
function imprint(reference: Reference, marks: Marks): string {
  const house = [reference.place, reference.publisher].filter(Boolean).join(marks.colon);
  const date = reference.url === undefined ? year(reference) : reference.date;
  const named = [house, date].filter(Boolean).join(marks.comma);
  if (reference.pages === undefined) return named;
  return named === '' ? reference.pages : `${named}${marks.colon}${reference.pages}`;
}

/** （2024-07-25）[2026-11-21] */
function datesOnline(reference: Reference, marks: Marks): string {
  const published =
    reference.date === undefined ? '' : `${marks.open}${reference.date}${marks.close}`;
  const accessed = reference.accessed === undefined ? '' : `[${reference.accessed}]`;
  return published + accessed;
}

function publication(reference: Reference, marks: Marks): string {
  switch (reference.type) {
    case 'journal':
      return journalIssue(reference, marks);
    case 'newspaper':
      return newspaperIssue(reference, marks);
    case 'report':
    case 'standard':
      return imprint(reference, marks);
    case 'web':
    case 'regulation':
    case 'dataset':
      return [reference.container, datesOnline(reference, marks)].filter(Boolean).join('. ');
  }
}

/** The 2025 edition names a standard by its number first and says no more: GB/T 7714—2025 信息与文献 参考文献著录规则. */
function standardOf(reference: Reference, edition: Edition): string | undefined {
  if (reference.type !== 'standard' || reference.number === undefined) return undefined;
  if (edition === '2025') return `${reference.number} ${reference.title}.`;
  const marks = MARKS['2015'];
  const named = `${reference.title}${marks.colon}${reference.number}`;
  return [named, imprint(reference, marks)]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/**
 * One entry of a reference list after GB/T 7714 (numeric system), after the published examples of the 2015 and 2025
 * editions. Parts that are not known are left out with their punctuation.
 */
export function formatReference({
  reference,
  edition = '2025',
}: {
  reference: Reference;
  edition?: Edition;
}): string {
  const standard = standardOf(reference, edition);
  if (standard !== undefined) return standard;
  const marks = MARKS[edition];
  return [
    authorsOf(reference, marks),
    titleOf(reference, { marks, edition }),
    publication(reference, marks),
    reference.url ?? '',
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
