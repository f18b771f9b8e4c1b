import type { ContentWord } from '@/lib/schema/reading';
import { keepBreakdowns } from '@/lib/question/vocabulary/keep-breakdowns';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Token } from './token';
import { spokenWeight } from './word-weight';

/** The content of tokens, with what each word says. */
export function contentOf(tokens: readonly Token[], vocabulary: Vocabulary): ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (const { kind, text, means = [text], frame = false } of tokens) {
    if (kind !== 'content' || words.has(text)) continue;
    // A word that the documents have is looked for as itself.
    const isWritten = vocabulary.passagesWith.has(text);
    const near = isWritten ? undefined : vocabulary.near.get(text);
    words.set(text, {
      text,
      means: keepBreakdowns({ text, means, vocabulary }),
      ...(near === undefined ? {} : { near: [...near] }),
      ...(isWritten && { isWritten }),
      weight: frame ? 0.2 : spokenWeight({ text, means, vocabulary }),
      frame,
    });
  }
  return [...words.values()];
}
