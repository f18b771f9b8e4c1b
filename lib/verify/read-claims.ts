import { findNumbers } from '@/lib/text/numbers';
import type { NumberToken } from '@/lib/text/numbers';
import { parseUnit } from '@/lib/text/units';
import { kindOfNumber } from './kind-of-number';
import { readDirection } from './read-direction';
import type { Direction } from './read-direction';

/** A number of a sentence that something must bind: `[start, end)` covers sign, digits and unit. */
export type Claim = Direction & {
  readonly start: number;
  readonly end: number;
  /** As it stands: "13574.17亿元". */
  readonly text: string;
  /** Plain decimal as printed, sign included where one is printed. */
  readonly value: string;
  /** As printed; of a table cell, the column's. Empty where there is none. */
  readonly unit: string;
  /** Words that say what it counts: from the number or the clause before it up to it, and up to the next clause. */
  readonly label: string;
  /** The sentence before `label`. */
  readonly before: string;
};

/** A number that counts nothing: an article of a law, a code, a document number. It must stand in the evidence as it is. */
export type Label = { readonly text: string };

export type SentenceNumbers = {
  readonly claims: readonly Claim[];
  readonly labels: readonly Label[];
};

/** The unit that follows a number; of "300-400元" and "1、2亿元" the first has the second's. */
function unitAfter(
  text: string,
  tokens: readonly NumberToken[],
  at: number,
): { unit: string; end: number } {
  const token = tokens[at];
  if (!token) return { unit: '', end: 0 };
  if (token.unit !== undefined) return { unit: token.unit, end: token.end };
  const found = parseUnit(text, token.end);
  if (found) return { unit: found.unit, end: found.end };
  const next = tokens[at + 1];
  const joined =
    next && /^\s*(?:[-—–~～至到、和与及]|万|亿)\s*$/.test(text.slice(token.end, next.start));
  return { unit: joined ? unitAfter(text, tokens, at + 1).unit : '', end: token.end };
}

const CLAUSE = /[，,；;：:。！？!?（(）)|]/;

function labelOf(text: string, from: number, claim: { start: number; end: number; next: number }) {
  const left = text.slice(from, claim.start);
  const cut = Math.max(
    ...[...left].map((character, at) => (CLAUSE.test(character) ? at + 1 : 0)),
    0,
  );
  // "其中，1.2亿元" and "为：1.2亿元": a clause without words takes the one before it.
  const words = left
    .slice(cut)
    .replace(/[为是达约共计其中]/g, '')
    .trim();
  const label = words.length >= 2 ? left.slice(cut) : left;
  const right = /^[^，,；;。！？!?|]*/.exec(text.slice(claim.end, claim.next))?.[0] ?? '';
  const tail =
    /^的|^以上|^以下/.test(right) && claim.next === text.length
      ? right
      : /^的/.test(right)
        ? right
        : '';
  return { label: label + tail, before: text.slice(0, claim.start - label.length) };
}

/**
 * The numbers of a plain sentence: what must be bound, and what must merely stand in the evidence. Years, dates, ordinals
 * and list numbers are neither: periods are held against the binding.
 */
export function readClaims(text: string, options: { unit?: string } = {}): SentenceNumbers {
  const tokens = findNumbers(text);
  const kinds = tokens.map((token) => kindOfNumber(text, token));
  const claims: Claim[] = [];
  const labels: Label[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (kinds[at] === 'label') labels.push({ text: token.text });
    if (kinds[at] !== 'claim') continue;
    const { unit, end } = unitAfter(text, tokens, at);
    const nextClaim = tokens.findIndex((_, index) => index > at && kinds[index] === 'claim');
    const next = tokens[nextClaim]?.start ?? text.length;
    const { label, before } = labelOf(text, from, { start: token.start, end, next });
    claims.push({
      start: token.start,
      end,
      text: text.slice(token.start, end).trim(),
      value: token.value,
      unit: unit || (options.unit ?? ''),
      label,
      before,
      ...readDirection({
        label: text.slice(from, token.start),
        after: text.slice(end),
        value: token.value,
      }),
    });
    from = end;
  }
  return { claims, labels };
}
