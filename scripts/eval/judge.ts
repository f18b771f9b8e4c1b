import type { Answer } from '@/lib/schema/answer';
import type { EvalCase } from './case';

export type Verdict =
  | 'right'
  | 'wrong figure' // holds what shows another year's, area's or scheme's figure
  | 'missed' // answered, but a required fact is not there
  | 'unsupported' // right words, but no citation holds the evidence
  | 'refused wrongly'
  | 'answered wrongly'; // should have refused

export type Judgement = { verdict: Verdict; why: string };

/** NFKC, without white space, commas between thousands and zeros after the last decimal (7295.00): how facts are compared. */
export function bare(text: string): string {
  return (
    text
      .normalize('NFKC')
      // 12345678,010-12345679 are two numbers.
      .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replaceAll(',', ''))
      .replace(/\s/g, '')
      .replace(/(?<![\d.])(\d+)\.(\d*?)0+(?![\d.])/g, (_, whole: string, decimals: string) =>
        decimals === '' ? whole : `${whole}.${decimals}`,
      )
  );
}

/**
 * Evidence is compared without punctuation: the report and its abridgement print the same words with other signs. Numbers stay
 * as printed, for a piece may begin within one (90亿元 of 136.90亿元).
 */
const bareWords = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/** Judges the answer to the last turn of a case. */
export function judge(asked: EvalCase, answer: Answer): Judgement {
  const text = bare(answer.answer);
  const isRefused = answer.status !== 'answered';
  const wantsRefusal = asked.refuse !== null && asked.refuse !== false;
  const forbidden = asked.forbid.find((one) => holds(text, one));
  if (wantsRefusal) return judgeRefusal({ asked, answer, forbidden });
  if (isRefused) return { verdict: 'refused wrongly', why: answer.answer };
  if (forbidden !== undefined) return { verdict: 'wrong figure', why: forbidden };
  const missing = asked.must.find((one) => ![one].flat().some((fact) => holds(text, fact)));
  if (missing !== undefined) return { verdict: 'missed', why: [missing].flat().join(' | ') };
  if (!isEvident(asked, answer)) return { verdict: 'unsupported', why: asked.evidence.join(' | ') };
  return { verdict: 'right', why: '' };
}

function judgeRefusal({
  asked,
  answer,
  forbidden,
}: {
  asked: EvalCase;
  answer: Answer;
  forbidden: string | undefined;
}): Judgement {
  if (answer.status === 'answered') return { verdict: 'answered wrongly', why: answer.answer };
  if (typeof asked.refuse === 'string' && answer.status !== asked.refuse)
    return { verdict: 'answered wrongly', why: `${answer.status} ≠ ${asked.refuse}` };
  if (forbidden !== undefined) return { verdict: 'wrong figure', why: forbidden };
  return { verdict: 'right', why: '' };
}

/** A number stands in a text only where it is not a piece of a longer one: 409 is not in 1409. */
function holds(text: string, fact: string): boolean {
  const wanted = bare(fact);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + wanted.length, at + wanted.length + 2);
    const cutsFront = /^\d/.test(wanted) && /\d\.?$/.test(before);
    const cutsBack = /\d$/.test(wanted) && /^(?:\d|\.\d)/.test(after);
    if (!cutsFront && !cutsBack) return true;
  }
  return false;
}

function isEvident(asked: EvalCase, answer: Answer): boolean {
  if (asked.evidence.length === 0) return true;
  const quotes = answer.citations.map(({ quote }) => bareWords(quote));
  return asked.evidence.some((piece) => {
    const wanted = bareWords(piece);
    return quotes.some(
      (quote) => quote.includes(wanted) || (quote.length >= 8 && wanted.includes(quote)),
    );
  });
}
