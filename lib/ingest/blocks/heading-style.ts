/** How a heading is numbered; two of one style stand on one level. */
export type HeadingStyle =
  | 'title'
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'han'
  | 'decimal1'
  | 'plain'
  | 'mark'
  | 'zero'
  | 'han-bracket'
  | 'decimal2'
  | 'arabic'
  | 'decimal3'
  | 'clause'
  | 'arabic-bracket'
  | 'decimal4'
  | 'circled';

/** The usual order of Chinese official documents, outermost first: 编、章、节、一、（一）1.（1）①. */
export const STYLE_ORDER: readonly HeadingStyle[] = [
  'title',
  'annex',
  'part',
  'chapter',
  'section',
  'decimal1',
  'han',
  'plain',
  'mark',
  'zero',
  'decimal2',
  'han-bracket',
  'arabic',
  'decimal3',
  'clause',
  'arabic-bracket',
  'decimal4',
  'circled',
];

/** 壹、肆  医疗救助: the numerals of cheques, with or without a mark. */
const FORMAL_NUMBER = '[壹贰叁肆伍陆柒捌玖拾]+';
const HAN_NUMBER = '[零〇一二三四五六七八九十百]+';

const PATTERNS: readonly [HeadingStyle, RegExp][] = [
  ['annex', /^附[件录表]\s*[\d一二三四五六七八九十]*\s*[:：.、\s]\s*(?=\S)/u],
  ['part', new RegExp(`^第\\s*(?:${HAN_NUMBER}|\\d+)\\s*(?:编|部分|篇)[\\s、：:]*`, 'u')],
  ['chapter', new RegExp(`^第\\s*(?:${HAN_NUMBER}|\\d+)\\s*章[\\s、：:]*`, 'u')],
  ['section', new RegExp(`^第\\s*(?:${HAN_NUMBER}|\\d+)\\s*节[\\s、：:]*`, 'u')],
  [
    'clause',
    new RegExp(
      `^第\\s*(?:${HAN_NUMBER}|\\d+)\\s*条(?:之${HAN_NUMBER})?(?=[\\s　：:【]|$)[\\s　：:]*`,
      'u',
    ),
  ],
  ['han', new RegExp(`^${HAN_NUMBER}\\s*[、．.]\\s*(?=\\S)`, 'u')],
  ['han', new RegExp(`^${FORMAL_NUMBER}(?:\\s*[、．.]\\s*|[\\s　]+)(?=\\S)`, 'u')],
  ['han-bracket', new RegExp(`^[（(]\\s*${HAN_NUMBER}\\s*[）)]\\s*[、.]?\\s*(?=\\S)`, 'u')],
  ['decimal4', /^\d{1,2}(?:[.．]\d{1,2}){3}[.．、]?\s*(?=[^\d\s%％.])/u],
  ['decimal3', /^\d{1,2}(?:[.．]\d{1,2}){2}[.．、]?\s*(?=[^\d\s%％.])/u],
  ['decimal2', /^\d{1,2}[.．]\d{1,2}(?:[.．、]\s*|\s+)(?=[^\d\s%％.])/u],
  ['arabic-bracket', /^(?:[（(]\s*\d{1,2}\s*[）)]|\d{1,2}[）)])\s*(?=\S)/u],
  ['zero', /^0\d(?:[.．、]\s*|\s+)(?=\S)/u],
  ['arabic', /^\d{1,2}\s*[.．、](?!\d)\s*(?=\S)/u],
  ['circled', /^[①-⑳]\s*(?=\S)/u],
];

/** The numbering that a line begins with, if any: its style and the characters that it takes. */
export function readNumbering(text: string): { style: HeadingStyle; label: string } | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { style, label: match[0].trim() };
  }
  return undefined;
}
