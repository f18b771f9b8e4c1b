import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { writePassages } from './write-passages';
import type { PassageAnswer } from './write-passages';

/** What a sentence says of a figure that the table has no cell of; after another turn it must be about the same figure. */
export function writeStatedBeside(input: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: AskInput['vocabulary'];
}): PassageAnswer {
  const { ask } = input;
  if (lacksOwnPart(ask)) return { status: 'missing', words: [] };
  return writePassages({ ...input, ask: ask.carried ? withSlots(ask) : ask, isKnown: true });
}

/** 退休人员呢 says only what is new: a sentence that holds it need not be about what was asked before. */
const lacksOwnPart = ({ carried, targets }: Ask): boolean =>
  carried && targets.every(({ missing }) => missing === 'breakdown');

/** 支出呢 after 个人账户收入: the sentence must be about 个人账户 too. */
function withSlots(ask: Ask): Ask {
  const slots = new Set(ask.targets.flatMap(({ breakdown }) => breakdown));
  const named = new Set(ask.content.flatMap(({ frame, means }) => (frame ? [] : means)));
  const content = ask.content.map((word) =>
    word.frame && slots.has(word.text) && !named.has(word.text)
      ? { ...word, frame: false, weight: 1 }
      : word,
  );
  return { ...ask, content };
}
