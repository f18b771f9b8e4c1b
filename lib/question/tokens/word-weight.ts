import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** How much a word says: what stands in few passages says more. */
function wordWeight(word: string, vocabulary: Vocabulary): number {
  const passages = vocabulary.passagesWith.get(word) ?? 0;
  const rarity =
    Math.log((vocabulary.passageCount + 1) / (passages + 1)) /
    Math.log(vocabulary.passageCount + 2);
  return Math.max(0.15, Math.min(1, rarity)) * (word.length === 1 ? 0.4 : 1);
}

/** A verb of money with what makes it speech: 支了, 付掉, 收上来. */
const SPOKEN = /^(?:花|用|支|付|掏|赔|收|筹|交|发|拨)(?:了|掉|出去|上来|进来)/;

/** How much a word of the question says; one that only speech has (支了, 花了多少) says as much as the most telling one that it stands for. */
export function spokenWeight({
  text,
  means,
  vocabulary,
}: {
  text: string;
  means: readonly string[];
  vocabulary: Vocabulary;
}): number {
  const meanings = means.filter((one) => one !== text);
  return meanings.length > 0 && SPOKEN.test(text)
    ? Math.max(...meanings.map((meaning) => wordWeight(meaning, vocabulary)))
    : wordWeight(text, vocabulary);
}
