/** Longer questions are refused: nobody asks in more characters. */
export const MAX_QUESTION_LENGTH = 4_000;

/** A question as typed, without control characters and surrounding white space. Empty where nothing is left. */
export function readQuestion(raw: string): string {
  return raw
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}
