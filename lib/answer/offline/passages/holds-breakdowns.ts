import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';

/** Spelling → all spellings of the values of breakdowns that go by it. */
type Names = ReadonlyMap<string, readonly string[]>;
const known = new WeakMap<Vocabulary, Names>();

function namesOf(vocabulary: Vocabulary): Names {
  const cached = known.get(vocabulary);
  if (cached) return cached;
  const names = new Map<string, Set<string>>();
  for (const { breakdown } of vocabulary.series) {
    for (const { spellings } of breakdown) {
      const all = spellings.split('\n').filter((spelling) => spelling !== '');
      for (const spelling of all) {
        const group = names.get(spelling) ?? new Set<string>();
        for (const one of all) group.add(one);
        names.set(spelling, group);
      }
    }
  }
  const made: Names = new Map([...names].map(([spelling, group]) => [spelling, [...group]]));
  known.set(vocabulary, made);
  return made;
}

/** Whether a text names the scheme, fund, level or group that a word is about: 三级 does not stand in for 一级, nor all insured for 职工. */
export function holdsBreakdowns({
  word,
  text,
  vocabulary,
}: {
  word: ContentWord;
  text: string;
  vocabulary: Vocabulary;
}): boolean {
  const names = namesOf(vocabulary);
  const whole = [word.text, ...word.means].flatMap((meaning) => names.get(meaning) ?? []);
  const spellings = whole.length > 0 ? whole : namedWithin(word.text, names);
  return spellings.length === 0 || spellings.some((spelling) => text.includes(spelling));
}

const LONGEST = 6;

/** All spellings of the first value that a longer word holds: 居民 in 居民医保参保人数. */
function namedWithin(text: string, names: Names): readonly string[] {
  for (let length = Math.min(LONGEST, text.length); length > 1; length -= 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const found = names.get(text.slice(at, at + length));
      if (found) return found;
    }
  }
  return [];
}
