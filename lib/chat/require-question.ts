import { Refusal } from '@/lib/server/refusal';
import { MAX_QUESTION_LENGTH, readQuestion } from './read-question';
import { EMPTY_QUESTION, QUESTION_TOO_LONG } from './words';

/**
 * A question of a request, without control characters.
 * @throws Refusal 400 where nothing is left or it is too long.
 */
export function requireQuestion(raw: string): string {
  const question = readQuestion(raw);
  if (question === '') throw new Refusal(400, 'empty_question', EMPTY_QUESTION);
  if (question.length > MAX_QUESTION_LENGTH)
    throw new Refusal(413, 'question_too_long', QUESTION_TOO_LONG);
  return question;
}
