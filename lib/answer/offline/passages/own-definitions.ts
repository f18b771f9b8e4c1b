import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

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
    areas.some((area) => area !== NATION && title.includes(shortArea(area)));
  if (defined.some(isOf)) return [];
  const words = content.filter(({ frame }) => !frame).map(({ text }) => text);
  return passages.filter(
    (one) =>
      isOf(one) &&
      words.some((word) => MEANS.some((means) => fold(one.passage.text).includes(word + means))),
  );
}
