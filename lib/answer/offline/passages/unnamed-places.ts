import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';

const WHICH_PLACES =
  /哪(?:[\d一二两三四五六七八九十]+|几)个(?:设区市|地级市|地市|市州|市(?!场)|州|县|区县|县区|区|省份?|统筹地?区)/;

/**
 * The words that ask which places they are, where a text names none beside those that the question names itself: 哪5个市 is not
 * answered by how many they are. Empty where it names some, or where no places are asked for.
 */
export function unnamedPlaces({
  ask,
  text,
  vocabulary: { areas },
}: {
  ask: Pick<Ask, 'text' | 'areas'>;
  text: string;
  vocabulary: Pick<Vocabulary, 'areas'>;
}): string[] {
  const asked = WHICH_PLACES.exec(ask.text)?.[0];
  if (asked === undefined) return [];
  const plain = fold(text);
  const isNamed = [...areas].some(
    ([name, area]) =>
      name.length > 1 && area !== NATION && !ask.areas.includes(area) && plain.includes(name),
  );
  return isNamed ? [] : [asked];
}
