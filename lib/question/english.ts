import { ENGLISH_FRAMES } from './english-frames';
import { translatePlaces } from './english-places';

const HAN = /\p{Script=Han}/gu;
const LATIN = /[a-z]/gi;

/** English where most letters are Latin; names such as DRG in a Chinese question do not count. */
export function languageOf(text: string): 'zh' | 'en' {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  return han === 0 && latin >= 6 ? 'en' : 'zh';
}

/** An English question with its question words and grammar in Chinese; terms are left to terms/synonyms.yaml. */
export function translateEnglish(text: string): string {
  return ENGLISH_FRAMES.reduce(
    (rest, [pattern, chinese]) => rest.replace(pattern, chinese),
    ` ${translatePlaces(text)} `,
  )
    .replace(/\s+/g, ' ')
    .trim();
}
