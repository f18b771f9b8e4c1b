import { fold } from '@/lib/text/fold';
import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

/** Longer questions are cut: nobody asks in more words, and time must stay bounded. */
const MAX_LENGTH = 1_200;
const HAN = '\\u3400-\\u9fff';

const BETWEEN_HAN = new RegExp(`(?<=[${HAN}\\d%]) (?=[${HAN}])|(?<=[${HAN}]) (?=\\d)`, 'gu');

/** Quotation marks, brackets and dashes in their many widths → one form each. */
const FOLDED: readonly Rewriting[] = [
  [/[“”„‟"「」『』]/g, '"'],
  [/[‘’‚`]/g, "'"],
  [/[—–―−﹣－]+/g, '-'],
  [/[〔【［]/g, '['],
  [/[〕】］]/g, ']'],
  [/[～〜]/g, '~'],
];

/** Spellings that are often written for the standard ones of official texts. */
const VARIANTS: readonly Rewriting[] = [
  [/部份/g, '部分'],
  [/帐(?=[户号目面])/g, '账'],
  [/其它/g, '其他'],
];

/**
 * A question as the rest reads it: full-width and traditional forms folded, tags and control characters gone, no space
 * between Chinese characters, at most 1,200 characters. Same meaning, one spelling.
 */
export function normalizeQuestion(question: string): string {
  const raw = question.slice(0, MAX_LENGTH * 4);
  const plain = raw
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
  return rewrite(fold(plain), [...FOLDED, ...VARIANTS]).replace(BETWEEN_HAN, '');
}
