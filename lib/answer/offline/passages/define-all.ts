import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { coverWord } from './cover-word';

/** A word of less weight is too common to be what is asked of a term. */
const TELLING = 0.4;
const HELD = 0.5;
/** 北京的津贴怎么算 asks for the rule of a place, and a glossary has none. */
const RECKONED = /(?:怎么|如何|怎样|咋)(?:算|计算|核算)(?!.*指)/;

/** Whether entries of a glossary hold all that is asked: the 权重 of DRG is not what DRG means. */
export function defineAll(
  { text, areas, content }: Ask,
  entries: readonly PassageEvidence[],
): boolean {
  const held = fold(
    entries
      .map(({ passage, title }) => [title, ...passage.section, passage.text].join('\n'))
      .join('\n'),
  );
  const isElsewhere =
    RECKONED.test(text) &&
    areas.some((area) => area !== NATION && !held.includes(fold(shortArea(area))));
  return (
    !isElsewhere &&
    content.every((word) => word.frame || word.weight < TELLING || coverWord(word, held) >= HELD)
  );
}
