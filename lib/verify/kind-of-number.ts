import type { NumberToken } from '@/lib/text/numbers';
import { parseUnit } from '@/lib/text/units';

/**
 * What a number in a sentence is: a `claim` that something must bind; a `label` that counts nothing but must stand in the
 * evidence as it is (文号, codes, articles); a `time` that is held against the binding's period; or `none`.
 */
export type NumberKind = 'claim' | 'label' | 'time' | 'none';

/** A number with the text around it. */
type Around = {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly isHan: boolean;
  readonly hasUnit: boolean;
  /** Its value where it could be a month or a day, else 99. */
  readonly small: number;
};

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_AFTER =
  /^\s*(?:年(?!均(?!参|缴))|[-—–~～至、和与到/]+\s*(?:19|20)\d\d(?:年|\b)|财年|[)）]?年度)/;
const YEAR_BEFORE = /(?:19|20)\d\d年?\s*[-—–~～至、和与到/]\s*$/;
const NAMED_BEFORE = /(?:第|附件|附表|表|图|注|专栏|案例|步骤|之|No\.?|№|[A-Za-z][-‑/+. ]{0,2})$/i;
const CURRENCY_BEFORE = /(?:RMB|CNY|USD|EUR|HKD|US\$|[$¥￥€])\s*$/i;

const TIMES: readonly ((around: Around) => boolean)[] = [
  ({ text, after }) => YEAR.test(text) && YEAR_AFTER.test(after),
  ({ before, text, after }) =>
    YEAR.test(text) && YEAR_BEFORE.test(before) && /^年?(?!\d)/.test(after),
  ({ small, after }) => small <= 12 && /^月(?!均)|^\s*[-—–~～至、和]\s*\d{1,2}月/.test(after),
  ({ small, before, after }) => small <= 31 && /月$/.test(before) && /^[日号]/.test(after),
  ({ before, after }) => /(?:19|20)\d\d-\d{2}-$/.test(before) || /^-\d{2}-\d{2}(?!\d)/.test(after),
  ({ small, before, after }) =>
    small <= 31 &&
    /(?:19|20)\d\d[-./年]\d{0,2}[-./月]?$/.test(before) &&
    /^[-./月日号]|^$/.test(after),
];

/** First match decides; what matches none is a claim. */
const KINDS: readonly (readonly [NumberKind, (around: Around) => boolean])[] = [
  // A unit in brackets (万亿元) is written with the signs of numbers.
  ['none', ({ text, before }) => /^[百千万亿]+$/.test(text) && /[（(：:]\s*$|单位$/.test(before)],
  ['label', ({ before }) => /[《〈][^》〉]*$|[〔﹝]$/.test(before)],
  ['time', (around) => TIMES.some((isTime) => isTime(around))],
  ['claim', ({ before }) => CURRENCY_BEFORE.test(before)],
  // The number of an item: 1. 2、 (3)
  [
    'none',
    ({ small, before, after }) =>
      small < 99 && /^[\s（(]*$/.test(before) && /^\s*[.、)）．](?!\d)/.test(after),
  ],
  [
    'label',
    ({ before, after, hasUnit }) =>
      /^号/.test(after) || (NAMED_BEFORE.test(before) && !/第$/.test(before) && !hasUnit),
  ],
  [
    'none',
    ({ before, after, isHan }) => /第$/.test(before) && (isHan || /^[名位次个、]/.test(after)),
  ],
  ['label', ({ before }) => /第$/.test(before)],
  ['none', ({ before, after }) => /(?:近|过去|最近)$/.test(before) && /^年/.test(after)],
  // A bare year: a table cell, "2025 职工医保…". After 为 or 达 it is a count that left its unit out.
  [
    'time',
    ({ before, text, after, hasUnit }) =>
      YEAR.test(text) && !hasUnit && !/^[.,]\d/.test(after) && !/[为达共约是计超]\s*$/.test(before),
  ],
];

/** Says what a number counts for, from the text around it. */
export function kindOfNumber(text: string, token: NumberToken): NumberKind {
  const around: Around = {
    before: text.slice(0, token.start),
    text: token.text,
    after: text.slice(token.end),
    isHan: token.form === 'han',
    hasUnit: token.unit !== undefined || parseUnit(text, token.end) !== undefined,
    small: /^\d{1,2}$/.test(token.text) ? Number(token.text) : 99,
  };
  return KINDS.find(([, matches]) => matches(around))?.[0] ?? 'claim';
}
