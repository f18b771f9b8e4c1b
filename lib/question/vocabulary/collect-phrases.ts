import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import { EVERYDAY_CONTENT, EVERYDAY_LIGHT } from './everyday-words';
import { EVERYDAY_FILLERS } from './filler-words';
import { FRAME_MEANINGS } from './frame-meanings';
import { FRAME_WORDS, FUNCTION_WORDS } from './function-words';
import type { Phrase } from './vocabulary';

/** What a spelling may be and still be taken for a word of the domain. */
const isSpelling = (text: string): boolean => text.length > 1 && text.length <= 24;

/** 公报里的, 拿附表验一下: where it stands, and not what is asked. */
const SOURCE_KINDS: ReadonlySet<string> = new Set(['公报', '统计公报', '快报', '统计快报', '附表']);

/** 60岁以上 is said for 60岁及以上, which is what offices count. */
const AGED = /(岁)及以上$/;

/** Every spelling that a question may use → what it means in the words of the documents. */
export function collectPhrases({
  terms,
  observations,
  glossary,
}: {
  terms: Terms;
  observations: readonly Observation[];
  glossary: ReadonlyMap<string, string>;
}): Map<string, Phrase> {
  const means = new Map<string, Set<string>>();
  const add = (spelling: string, meaning: string) => {
    const key = fold(spelling);
    if (!isSpelling(key)) return;
    const known = means.get(key) ?? new Set();
    known.add(fold(meaning));
    means.set(key, known);
  };
  for (const { name, aliases } of [...terms.indicators, ...terms.breakdowns]) {
    for (const spelling of [name, ...aliases]) add(spelling, name);
  }
  for (const { word, means: meaning } of terms.synonyms) add(word, meaning);
  for (const { indicator, breakdown } of observations) {
    for (const name of [indicator, ...breakdown]) add(name, name);
  }
  for (const word of glossary.keys()) add(word, word);
  for (const [spelling, meanings] of [...means].filter(([one]) => AGED.test(one))) {
    for (const meaning of [spelling, ...meanings]) add(spelling.replace(AGED, '$1以上'), meaning);
  }
  const phrases = commonPhrases();
  for (const [spelling, meanings] of means) {
    phrases.set(spelling, {
      means: [...new Set([...meanings, ...(EVERYDAY_CONTENT.get(spelling) ?? []), spelling])],
      kind: SOURCE_KINDS.has(spelling) ? 'frame' : 'term',
    });
  }
  return phrases;
}

/** Words of the language; what the terms say of the same word goes before. */
function commonPhrases(): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const word of [...EVERYDAY_FILLERS, ...FUNCTION_WORDS])
    phrases.set(word, { means: [], kind: 'function' });
  for (const [word, own] of EVERYDAY_CONTENT)
    phrases.set(word, { means: [...own, word], kind: 'term' });
  const light = new Map([...EVERYDAY_LIGHT, ...FRAME_MEANINGS]);
  for (const [word, own] of light) phrases.set(word, { means: [...own, word], kind: 'frame' });
  for (const word of FRAME_WORDS)
    phrases.set(word, { means: [...(light.get(word) ?? []), word], kind: 'frame' });
  return phrases;
}
