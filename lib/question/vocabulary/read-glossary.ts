import type { Passage } from '@/lib/schema/passage';
import { fold } from '@/lib/text/fold';

const OPENING = /^([^:：。；;]{2,30})[:：]/;

/** What the glossaries define, folded: every name of an entry (医保电子凭证/医保码, 按病组付费（DRG）) → the passage of kind `term`. */
export function readGlossary(passages: readonly Passage[]): Map<string, string> {
  const glossary = new Map<string, string>();
  for (const { kind, text, id } of passages) {
    if (kind !== 'term') continue;
    const label = OPENING.exec(text)?.[1];
    if (label === undefined) continue;
    for (const name of fold(label).split(/[/、()]/)) {
      const word = name.trim();
      if (word.length > 1 && !glossary.has(word)) glossary.set(word, id);
    }
  }
  return glossary;
}
