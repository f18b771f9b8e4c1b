import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Vocabulary } from './vocabulary';

/** 普通门诊 that was missing before is still asked for when 职工的 follows; 住院的 takes its place. */
export function keepMissing({
  content,
  previous,
  vocabulary: { breakdownWords },
}: {
  content: readonly ContentWord[];
  previous: Ask;
  vocabulary: Vocabulary;
}): ContentWord[] {
  const dimensionOf = ({ text, means }: ContentWord) =>
    [text, ...means].map((word) => breakdownWords.get(word)).find((one) => one !== undefined);
  const own = content.filter(({ frame }) => !frame);
  const taken = new Set(own.map(dimensionOf));
  const missing = new Set(previous.targets.flatMap(({ missingWords }) => missingWords));
  const isStillAsked = (word: ContentWord): boolean =>
    missing.has(word.text) && dimensionOf(word) !== undefined && !taken.has(dimensionOf(word));
  return content.map((word) =>
    own.length > 0 && word.frame && isStillAsked(word) ? { ...word, frame: false } : word,
  );
}
