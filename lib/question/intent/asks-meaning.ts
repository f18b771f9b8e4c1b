import { asksNamedCount } from './asks-named-count';
import { asksScope } from './asks-scope';

/** Whether a name is to be explained, not its figure given: what it takes in, or which are the three of 三重制度. */
export const asksMeaning = (question: string): boolean =>
  asksScope(question) || asksNamedCount(question);
