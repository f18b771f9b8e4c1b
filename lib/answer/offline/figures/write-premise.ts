import type { Ask } from '@/lib/schema/reading';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { sayChange, sayFull } from './say-figure';
import { statedVerdict } from './stated-verdict';
import { writeFigure } from './write-figure';

/** How the answer to a question that takes something wrong for granted begins. */
export const CORRECTION = '需要更正：';

/** 只有85%, 达到500亿: how high it is taken to be, and no number that tells what is spoken of. */
const LEVEL =
  /(?:达到?|高达|[只仅](?:有|\p{Script=Han}{1,4}了)?|才|不到|不足|超过|突破|低于|高于|跌[破到至]|[涨升降调][到至为])了?\d/u;

/** How high a figure is, where a why-question takes it for another (为什么只有85%). */
function writeLevel(ask: Ask, figures: readonly FigureFound[]): string {
  const [only, ...others] = figures;
  const [own] = only?.evidence ?? [];
  if (!own || others.length > 0 || ask.stated.length !== 1 || ask.unexplained.length > 0) return '';
  if (!LEVEL.test(ask.text) || ask.confidence < 0.6) return '';
  return statedVerdict(ask, own) === 'not so'
    ? `${CORRECTION}${writeFigure({ evidence: [own], ask })}`
    : '';
}

/** What a why-question takes for granted, put right where the sources say the opposite: 为什么涨了, but it fell. */
export function writePremise({
  ask,
  figures,
}: {
  ask: Ask;
  figures: readonly FigureFound[];
}): string {
  const level = writeLevel(ask, figures);
  if (level !== '') return level;
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
