import type { Phrase } from '@/lib/question/vocabulary/vocabulary';
import type { Cut, Token } from './token';

/** A spelling of a term, of grammar or of a kind of thing, as a token. */
export const phraseToken = (place: Cut, { kind, means }: Phrase): Token =>
  kind === 'function'
    ? { ...place, kind: 'function' }
    : { ...place, kind: 'content', means, frame: kind === 'frame' };
