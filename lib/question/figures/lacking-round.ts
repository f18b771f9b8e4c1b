import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { readHanNumber } from '@/lib/text/han-number';
import { seriesOf } from './series-of';

const ROUND = /(?:第([一二三四五六七八九十]+|\d+)|首)([批轮期届版代])/g;

/** 第十批 and 第10批 are one round, and 首批 is the first. */
const roundsIn = (text: string): string[] =>
  [...text.matchAll(ROUND)].map(
    ([, count = '1', kind = '']) => `${String(readHanNumber(count) ?? count)}${kind}`,
  );

/** The round of a question (第一批) where no figure found is said of it: the first has not what all of them have together. */
export function lackingRound({ text, targets }: Ask, vocabulary: Vocabulary): string[] {
  const [asked] = roundsIn(text);
  if (asked === undefined) return [];
  const isOf = (told: string) => roundsIn(told).includes(asked);
  const isMet = targets.some((target) => {
    const { context = '', leads = [] } = seriesOf(target, vocabulary) ?? {};
    const told = leads.map(({ sentence, paragraph }) => `${paragraph}${sentence}`).join('\n');
    return isOf(`${target.indicator}${target.breakdown.join('')}\n${context}\n${told}`);
  });
  return isMet ? [] : (text.match(ROUND) ?? []).slice(0, 1);
}
