import type { Vocabulary } from '@/lib/question/vocabulary';
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
  const spellings = [word.text, ...word.means].flatMap((meaning) => names.get(meaning) ?? []);
  return spellings.length === 0 || spellings.some((spelling) => text.includes(spelling));
}
