import type { Ask, ContentWord, Target } from '@/lib/schema/reading';
import { dimensionOf, GENERAL_DIMENSIONS } from '@/lib/question/vocabulary/dimension-of';
import type { Draft } from '@/lib/question/intent/follow-up';
import { swapGroup } from './swap-group';
import type { Resolution, TargetRequest } from '@/lib/question/figures/target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * 退休的呢 asks for the same figure of 退休, at the same place, even where another figure of 退休 has the change that is asked
 * for; where the table has none, another figure of 退休, or that of another place, is no answer.
 */
export function ofSameFigure({
  previous,
  own,
  request,
  resolution,
  vocabulary,
}: {
  previous: Ask;
  own: Draft;
  request: Pick<TargetRequest, 'times' | 'measure'>;
  resolution: Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  const [before, ...others] = previous.targets;
  const words = own.content.filter(({ frame }) => !frame);
  if (!before || others.length > 0 || words.length === 0) return resolution;
  const isHere = own.areas.length === 0;
  const elsewhere = ofOtherPlace(before, isHere, resolution.targets);
  if (elsewhere.length > 0) return { ...resolution, targets: elsewhere };
  const dimensions = words.map((word) => dimensionOf(word, vocabulary));
  const isGeneral = dimensions.every((one) => one !== undefined && GENERAL_DIMENSIONS.has(one));
  const isNarrowed = !dimensions.includes(undefined);
  const isOther = resolution.targets.some(
    ({ indicator }) =>
      indicator !== before.indicator &&
      (isGeneral || saysMore({ name: indicator, words, like: before.indicator })),
  );
  const isElsewhere = resolution.targets.some(({ area }) => isHere && area !== before.area);
  const isMoved = isOther || (isGeneral && isElsewhere);
  // 一级呢 after 二级医院: a level that no figure is called by, but with the noun of the one before.
  if (!isNarrowed || !(isMoved || lacksGroup(resolution))) return resolution;
  const swapped = swapGroup({ before, words, request, vocabulary });
  if (swapped.length > 0) return { ...resolution, ...SURE, targets: swapped };
  return isMoved ? { ...resolution, ...SURE, targets: [lackingIn(before, words)] } : resolution;
}

const lacksGroup = ({ targets }: Resolution): boolean =>
  targets.every(({ missing }) => missing === 'breakdown');

const SURE = { unexplained: [], confidence: 1, named: 1 };

const lackingIn = (before: Target, words: readonly ContentWord[]): Target => ({
  ...before,
  missing: 'breakdown',
  missingWords: words.map(({ text }) => text),
  unasked: [],
});

/** 个人账户支出呢 after the nation's 统筹基金支出: the same figure of a city, which nobody named, is marked as missing here. */
function ofOtherPlace(before: Target, isHere: boolean, targets: readonly Target[]): Target[] {
  const isOther = targets.every(
    ({ indicator, area }) => indicator === before.indicator && area !== before.area,
  );
  return isHere && isOther && before.missing === ''
    ? targets.map((target) => ({
        ...target,
        area: before.area,
        missing: 'area',
        missingWords: [before.area],
      }))
    : [];
}

/** 住院分娩费用 says more than 住院 and what it shares with 医疗救助支出; 产前检查费用 after 住院分娩费用 does not. */
function saysMore({
  name,
  words,
  like,
}: {
  name: string;
  words: readonly ContentWord[];
  like: string;
}): boolean {
  const rest = words
    .flatMap(({ text, means }) => [text, ...means])
    .reduce((left, word) => left.replace(word, ' '), name);
  const pieces = rest.split(' ').filter((piece) => piece.length > 1 && !like.includes(piece));
  return pieces.some((piece) => piece !== '费用' && !like.endsWith(piece.slice(-2)));
}
