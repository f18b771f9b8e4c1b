import type { Ask } from '@/lib/schema/reading';
import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeFigures, writeTable } from '@/lib/answer/offline/figures/write-figure';
import { writeFiguresInEnglish } from '@/lib/answer/offline/figures/write-in-english';
import { statesMeasure } from '@/lib/answer/offline/plan/states-measure';

const OVER_TIME = /比(?:上年|去年|上一年|前一年|前年|同期)|较(?:上年|去年)|同比/;

/** The figures themselves; nothing where a growth was asked for that is neither stated nor can be computed. */
export function writeLookedUp(
  { ask, language, vocabulary }: AskInput,
  found: readonly FigureFound[],
): string {
  if (lacksWhatIsAsked(ask, found)) return '';
  if (language === 'en') return writeFiguresInEnglish(inOneUnit(found), vocabulary.english);
  if (ask.intent === 'series' && found.length > 2) return writeTable(inOneUnit(found));
  return writeFigures({ all: found.map(({ evidence }) => evidence), ask });
}

/** Whether a change or share was asked for that is neither stated nor could be computed: a level does not stand in for it. */
function lacksWhatIsAsked(ask: Ask, found: readonly FigureFound[]): boolean {
  const first = found.map(({ evidence }) => evidence[0]);
  const isChange = ask.measure === 'yoy_pct' || ask.measure === 'yoy_abs';
  if (isChange && ask.intent === 'figure')
    return first.every((one) => !statesMeasure(one, ask.measure));
  if (isPace(ask)) return true;
  if (ask.targets.length !== 1) return false;
  if (ask.intent === 'compare' && ask.operation === 'difference' && OVER_TIME.test(ask.text))
    return first.every((one) => !statesMeasure(one, 'yoy_pct'));
  const isRate = first.some((one) => /[%‰]|百分点/.test(one?.observation.unit ?? ''));
  return ask.intent === 'figure' && ask.operation === 'share' && !isRate;
}

/** A year's total is none of a month's. */
const isPace = ({ operation }: Ask): boolean =>
  operation === 'per_month' || operation === 'per_day';
