import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';
import { CLASS_WORDS } from './abbreviations/class-words';
import { COST_WORDS } from './abbreviations/cost-words';
import { DEFICIT_WORDS } from './abbreviations/deficit-words';
import { ELSEWHERE_WORDS } from './abbreviations/elsewhere-words';
import { EVERYDAY_NAMES } from './abbreviations/everyday-names';
import { INSURED_WORDS } from './abbreviations/insured-words';
import { PER_HEAD_WORDS } from './abbreviations/per-head-words';
import { SHORT_FORMS } from './abbreviations/short-forms';

/** Each sees what those before it have left: what is paid a head is read after what a stay costs. */
const ABBREVIATIONS: readonly Rewriting[] = [
  ...SHORT_FORMS,
  ...CLASS_WORDS,
  ...COST_WORDS,
  ...PER_HEAD_WORDS,
  ...EVERYDAY_NAMES,
  ...ELSEWHERE_WORDS,
  ...INSURED_WORDS,
  ...DEFICIT_WORDS,
];

/** 居民医保 has no fund beside the pooled one. */
const RESIDENT_FUND =
  /(居民(?:基本)?(?:医保|医疗保险)?的?)统筹(?:基金)?(?=收入|支出|收支|结余|结存|累计|当期|当年)/g;

/** A question with its short and everyday names written out: 收支分别 → 收入和支出分别, each of which is then read on its own. */
export function expandAbbreviations(text: string): string {
  const plain = text.includes('职工') ? text : text.replace(RESIDENT_FUND, '$1基金');
  return rewrite(plain, ABBREVIATIONS);
}
