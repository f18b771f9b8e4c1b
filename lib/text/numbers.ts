import { HAN_NUMERALS, readHanNumber } from './han-number';
import { parseUnit } from './units';

/** A number found in text: `[start, end)` covers its digits and sign, not its unit. */
export type NumberToken = {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** Exact plain decimal with sign, digits as printed: "95.0", "-4.52", "0.25". */
  value: string;
  form: 'arabic' | 'han' | 'fraction';
  /** Of a range (5%-8%, 300-400元, 10%至30%): which bound it is. */
  bound?: 'low' | 'high';
  /** The unit that the number's own words carry: 百分之三十 → %. */
  unit?: string;
  /** How it was read where its digits are grouped in no known way (1,0329,18). */
  irregular?: boolean;
};

const ARABIC = /\d+(?:,\d+)*(?:\.\d+)?/g;
const HAN = new RegExp(`(?:[${HAN_NUMERALS}]+分之)?[${HAN_NUMERALS}]+`, 'g');
/** Between the bounds of a range; a unit may stand before it. */
const BETWEEN = /^(?:%|％|‰|[万亿]?[元人个岁天次年月])?\s*(?:-|－|–|—|～|~|至|到)\s*$/;

/** Same length: full-width digits and signs of numbers as half-width ones. */
const fold = (text: string) =>
  text.replace(/[０-９．，](?=[０-９]|$)|[０-９]/g, (char) =>
    char === '．' ? '.' : char === '，' ? '，' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );

const isRegular = (text: string) => !text.includes(',') || /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);

/** A minus sign is one unless it joins: 8-18, 2023年-2027年, 5%-8%, COVID-19. */
function signBefore(text: string, at: number): boolean {
  if (!/[-－−]/.test(text[at - 1] ?? '')) return false;
  return !/[\dA-Za-z%％‰年月日号个元人岁次天章条页]\s*$/.test(text.slice(0, at - 1));
}

function arabicToken(text: string, start: number, printed: string): NumberToken {
  const negative = signBefore(text, start);
  const from = negative ? start - 1 : start;
  const value = (negative ? '-' : '') + printed.replaceAll(',', '');
  return {
    start: from,
    end: start + printed.length,
    text: text.slice(from, start + printed.length),
    value,
    form: 'arabic',
    ...(isRegular(printed) ? {} : { irregular: true }),
  };
}

/** Commas that part numbers (2018,2019) are no grouping: a first group has at most three digits, all together at least four. */
function splitGroups(start: number, printed: string): [number, string][] {
  const groups = printed.split(',');
  const grouped =
    groups.length === 1 ||
    isRegular(printed) ||
    ((groups[0]?.length ?? 0) <= 3 && groups.length > 2 && printed.length > 6);
  if (grouped) return [[start, printed]];
  let at = start;
  return groups.map((group) => {
    const part: [number, string] = [at, group];
    at += group.length + 1;
    return part;
  });
}

/** 1/4 is a fraction; 15.1/10万 and 28/101 are not. */
const FRACTION = /(?<![\d./])([1-9]\d?)\/([1-9]\d?)(?![\d./万千])/g;

/** a ÷ b as a plain decimal, exact where it ends within six places, else rounded half up to four. */
function quotient(numerator: bigint, denominator: bigint): string {
  const places = (numerator * 1_000_000n) % denominator === 0n ? 6 : 4;
  const scale = 10n ** BigInt(places);
  const scaled = (numerator * scale * 2n + denominator) / (denominator * 2n);
  const digits = String(scaled).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}

function fractionTokens(text: string): NumberToken[] {
  return [...text.matchAll(FRACTION)]
    .filter((match) => Number(match[1]) < Number(match[2]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: quotient(BigInt(match[1] ?? 0), BigInt(match[2] ?? 1)),
      form: 'fraction' as const,
    }));
}

/** Words in which the signs of numbers count nothing. */
const BEFORE_HAN = /[第初其统唯每某数双单几]$|星期$|周$|同$|之$|进$/;
const BARE_POWERS = /^[十百千万亿]+$/;

/** A number in 汉字 counts only where a measure word follows: 十批, 三百多种, 八成; 一个, 一批 are articles, 三重 a name. */
function isHanCount(text: string, start: number, run: string): boolean {
  const before = text.slice(0, start);
  if (BEFORE_HAN.test(before) || /[\d.]\s*$/.test(before)) return false;
  const unit = parseUnit(text, start + run.length);
  const more = /^[多余几]/.test(text.slice(start + run.length));
  const base = (more ? parseUnit(text, start + run.length + 1) : unit)?.base;
  if (!base || ['年', '天', '页', '分', '周', '省'].includes(base)) return false;
  if (run === '一') return base === '成' || base === '倍';
  return !(BARE_POWERS.test(run) && /^[百千万亿]$/.test(run)) || /[上达超近]$/.test(before);
}

function hanFraction(text: string, start: number, run: string): NumberToken | undefined {
  const [below = '', above = ''] = run.split('分之');
  const denominator = readHanNumber(below);
  const numerator = readHanNumber(above);
  if (denominator === undefined || numerator === undefined || denominator === '0') return undefined;
  const unit = denominator === '100' ? '%' : denominator === '1000' ? '‰' : undefined;
  return {
    start,
    end: start + run.length,
    text: run,
    value: unit ? numerator : quotient(BigInt(numerator), BigInt(denominator)),
    form: 'fraction',
    ...(unit ? { unit } : {}),
  };
}

/** 三十二亿元 is 32亿元: the size belongs to the unit, as it does behind digits. */
const WITH_SIZE = /^([一二三四五六七八九十两][零〇一二三四五六七八九十百千]+)(?:万亿|亿|万)$/;

function hanToken(text: string, start: number, run: string): NumberToken | undefined {
  if (run.includes('分之')) return hanFraction(text, start, run);
  const value = readHanNumber(run);
  if (value === undefined || !isHanCount(text, start, run)) return undefined;
  const [, head] = WITH_SIZE.exec(run) ?? [];
  const size = head === undefined ? undefined : readHanNumber(head);
  if (head !== undefined && size !== undefined && /^[元人家]/.test(text.slice(start + run.length)))
    return { start, end: start + head.length, text: head, value: size, form: 'han' };
  return { start, end: start + run.length, text: run, value, form: 'han' };
}

const DECIMAL_HAN = /百分之(\d+(?:\.\d+)?)/g;

function markRanges(text: string, tokens: NumberToken[]): NumberToken[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    const joins = (a: NumberToken, b: NumberToken) =>
      !b.value.startsWith('-') && BETWEEN.test(text.slice(a.end, b.start));
    if (next && joins(token, next)) return { ...token, bound: 'low' as const };
    if (previous && joins(previous, token)) return { ...token, bound: 'high' as const };
    return token;
  });
}

/**
 * Every number of a text, in order: Arabic digits (thousands separators, full-width, sign), 汉字 before a measure word
 * (八成, 十批, 百万次), fractions (1/4, 四分之一, 百分之三十). Values are exact; years, dates and ordinals are numbers too:
 * what they mean is for the caller to say.
 */
export function findNumbers(text: string): NumberToken[] {
  const folded = fold(text);
  const fractions = fractionTokens(folded);
  const percents = [...folded.matchAll(DECIMAL_HAN)].map((match): NumberToken => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: match[1] ?? '0',
    form: 'fraction',
    unit: '%',
  }));
  const taken = [...fractions, ...percents];
  const isFree = (start: number, end: number) =>
    taken.every((other) => end <= other.start || start >= other.end);
  const arabic = [...folded.matchAll(ARABIC)]
    .flatMap((match) => splitGroups(match.index, match[0]))
    .filter(([start, printed]) => isFree(start, start + printed.length))
    .map(([start, printed]) => arabicToken(folded, start, printed));
  const han = [...folded.matchAll(HAN)]
    .filter((match) => isFree(match.index, match.index + match[0].length))
    .map((match) => hanToken(folded, match.index, match[0]))
    .filter((token) => token !== undefined);
  const tokens = [...fractions, ...percents, ...arabic, ...han].sort(
    (left, right) => left.start - right.start,
  );
  return markRanges(folded, tokens).map((token) => ({
    ...token,
    text: text.slice(token.start, token.end),
  }));
}
