import type { Ask } from '@/lib/schema/reading';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { sayChange, sayFull } from './say-figure';

/** How the answer to a question that takes something wrong for granted begins. */
export const CORRECTION = '需要更正：';

/** What a why-question takes for granted, put right where the sources say the opposite: 为什么涨了, but it fell. */
export function writePremise({
  ask,
  figures,
}: {
  ask: Ask;
  figures: readonly FigureFound[];
}): string {
  // 比居民低 takes nothing for granted of what changed.
  if (ask.premise === undefined || ask.confidence < 0.6 || figures.length > 1) return '';
  for (const { evidence } of figures) {
    for (const { observation, related, alias } of evidence) {
      const change = [observation, ...related].find(
        ({ measure }) => measure === 'yoy_pct' || measure === 'yoy_abs' || measure === 'pp_change',
      );
      if (!change) continue;
      const fell = change.value.startsWith('-');
      if (fell === (ask.premise === 'down'))
        return `${sayFull(change)}${sayChange(change)}。[${alias}]`;
      return `${CORRECTION}${sayFull(change)}${sayChange(change)}，并没有${ask.premise === 'up' ? '上涨' : '下降'}。[${alias}]`;
    }
  }
  return '';
}
