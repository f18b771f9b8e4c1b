import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { countedUnits } from './asks-places';

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
  const asked = countedUnits(ask.text);
  if (asked === undefined) return [];
  const plain = fold(text);
  const isNamed = [...areas].some(
    ([name, area]) =>
      name.length > 1 && area !== NATION && !ask.areas.includes(area) && plain.includes(name),
  );
  return isNamed ? [] : [asked];
}
