import type { Ask, ContentWord } from '@/lib/schema/reading';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** 普通门诊 that was missing before is still asked for when 职工的 follows; 住院的 takes its place. */
export function keepMissing({
  content,
  previous,
  vocabulary,
}: {
  content: readonly ContentWord[];
  previous: Ask;
  vocabulary: Vocabulary;
}): ContentWord[] {
  const own = content.filter(({ frame }) => !frame);
  const taken = new Set(own.map((word) => dimensionOf(word, vocabulary)));
  const missing = new Set(previous.targets.flatMap(({ missingWords }) => missingWords));
  const isStillAsked = (word: ContentWord): boolean => {
    const dimension = dimensionOf(word, vocabulary);
    return missing.has(word.text) && dimension !== undefined && !taken.has(dimension);
  };
  return content.map((word) =>
    own.length > 0 && word.frame && isStillAsked(word) ? { ...word, frame: false } : word,
  );
}
