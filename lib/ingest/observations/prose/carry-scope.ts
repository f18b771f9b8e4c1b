import type { FoldedText } from '@/lib/ingest/observations/wording/fold-text';
import type { Reading } from './reading';

const SCOPE = /^(?:不?含|不?包括)/;

const schemeOf = ({ head }: Reading) =>
  head.breakdown.find(({ dimension }) => dimension === 'scheme')?.name;
/** 个人账户 pays no benefit of another insurance, whatever the fund as a whole takes in. */
const isAccount = ({ head }: Reading) => head.breakdown.some(({ name }) => name === '个人账户');

/** Whether what a bracket says of one figure is said of a later one too. */
function isHeldFor(held: Reading, later: Reading, text: string): boolean {
  if (text.slice(held.end, later.figure.start).includes('。')) return false;
  const isMoney = /元/.test(held.figure.base) && /元|%/.test(later.figure.base);
  const isFund = later.head.term?.family?.startsWith('fund') === true;
  return isMoney && isFund && !isAccount(later) && schemeOf(held) === schemeOf(later);
}

/**
 * What a bracket says that a reading takes in (含生育保险): its own; else one earlier in the sentence, said of money of the
 * same scheme, as in 职工医保基金（含生育保险）收入…，支出…. Other schemes of the sentence are counted in their own way.
 */
export function scopesOf(
  { asides, text }: FoldedText,
  readings: readonly Reading[],
): ReadonlyMap<Reading, readonly string[]> {
  const scopes = new Map<Reading, readonly string[]>();
  let held: { words: readonly string[]; reading: Reading } | undefined;
  for (const reading of readings) {
    const words = asides
      .filter((aside) => aside.at >= reading.start && aside.at <= reading.end)
      .map((aside) => aside.text)
      .filter((aside) => SCOPE.test(aside));
    if (words.length > 0) held = { words, reading };
    const later = held && isHeldFor(held.reading, reading, text) ? held.words : [];
    scopes.set(reading, words.length > 0 ? words : later);
  }
  return scopes;
}
