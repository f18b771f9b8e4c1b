import { tokenizeQuestion } from './tokenize-question';
import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The dimension of a place, a time or a group; undefined for any other word. */
function dimensionOf(
  { kind, text, means = [] }: Token,
  { breakdownWords }: Vocabulary,
): string | undefined {
  if (kind === 'area' || kind === 'time') return kind;
  return [text, ...means].map((word) => breakdownWords.get(word)).find((one) => one !== undefined);
}

/**
 * 职工,二级医院,次均住院费用: places, times and groups set down one by one before a figure's name narrow it all together. Two of one
 * kind (职工,居民,次均住院费用) are two figures, and stay as they are.
 */
export function joinSlots({
  text,
  vocabulary,
  thisYear,
}: {
  text: string;
  vocabulary: Vocabulary;
  thisYear: number;
}): string {
  const pieces = text.split(',').map((piece) => piece.trim());
  const slots = pieces.slice(0, -1);
  if (slots.length < 2) return text;
  const tokens = slots.map((piece) =>
    tokenizeQuestion({ text: piece, vocabulary, thisYear }).filter(
      ({ kind, frame }) =>
        (kind === 'content' && frame !== true) || kind === 'area' || kind === 'time',
    ),
  );
  const dimensions = tokens.map((piece) => piece.map((token) => dimensionOf(token, vocabulary)));
  const all = dimensions.flat();
  const isSlot = dimensions.every((piece) => piece.length > 0);
  const areDistinct = all.every((one) => one !== undefined) && new Set(all).size === all.length;
  return isSlot && areDistinct ? pieces.join('') : text;
}
