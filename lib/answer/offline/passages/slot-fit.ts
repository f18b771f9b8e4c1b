import type { Ask } from '@/lib/schema/reading';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

/** A sentence, what stands around it in its passage and headings, and what was found of its article, all folded. */
type Place = { sentence: string; around: string; article: string };

/** Named years and places must stand in the sentence or around it; another year instead speaks against it. */
export function slotFit({ ask, ...place }: Place & { ask: Ask }): number {
  return yearFit(ask, place) + areaFit(ask, place);
}

function yearFit({ times }: Ask, { sentence, around }: Place): number {
  let fit = 0;
  for (const { kind, from, to } of times) {
    if (kind !== 'year' && kind !== 'month' && kind !== 'range') continue;
    const years = [String(from), String(to)];
    if (years.some((year) => sentence.includes(year))) fit += 0.15;
    else if (years.some((year) => around.includes(year))) fit += 0.06;
    else if (/(?:19|20)\d{2}年/.test(sentence)) fit -= 0.15;
  }
  return fit;
}

function areaFit({ areas }: Ask, { sentence, around, article }: Place): number {
  let fit = 0;
  for (const area of areas) {
    if (area === NATION) continue;
    const short = shortArea(area);
    if (sentence.includes(short)) fit += 0.25;
    else if (around.includes(short)) fit += 0.1;
    else fit += article.includes(short) ? 0.05 : -0.6;
  }
  return fit;
}
