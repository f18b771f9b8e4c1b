import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const PROVINCE = /(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市?$/;
const WHOLE = /[省市区]$/;
const known = new WeakMap<Vocabulary, readonly string[]>();

/** Short names of the provinces that questions may name. */
function provincesOf(vocabulary: Vocabulary): readonly string[] {
  let names = known.get(vocabulary);
  if (!names) {
    names = [...vocabulary.areas]
      .filter(([spelling, area]) => PROVINCE.test(area) && !WHOLE.test(spelling))
      .map(([spelling]) => spelling);
    known.set(vocabulary, names);
  }
  return names;
}

/** How many provinces a folded sentence names. */
export const countProvinces = (sentence: string, vocabulary: Vocabulary): number =>
  provincesOf(vocabulary).filter((name) => sentence.includes(name)).length;
