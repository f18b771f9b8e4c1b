import { NATIONAL, shortArea } from '@/lib/question/vocabulary/area-names';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';

const MEANS = [',是指', '是指', '指', '=', ':'];

/** Where a place is named, what its own documents say that the word means goes before the glossary of another. */
export function ownDefinitions({
  ask: { areas, content },
  passages,
  defined,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  defined: readonly PassageEvidence[];
}): PassageEvidence[] {
  const isOf = ({ title }: PassageEvidence) =>
    areas.some((area) => area !== NATIONAL && title.includes(shortArea(area)));
  if (defined.some(isOf)) return [];
  const words = content.filter(({ frame }) => !frame).map(({ text }) => text);
  return passages.filter(
    (one) =>
      isOf(one) &&
      words.some((word) => MEANS.some((means) => fold(one.passage.text).includes(word + means))),
  );
}
