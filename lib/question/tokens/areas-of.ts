import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The places asked about; of 常州市武进区, 江苏常州, 绵阳江油市 and 云南2023年玉溪市 the inner one alone. */
export function areasOf(tokens: readonly Token[], { coveredAreas, parents }: Vocabulary): string[] {
  // A city of no figures right behind the short name of another lies in it.
  const isInCity = (outer: Token, inner: Token): boolean =>
    outer.start + outer.text.length === inner.start &&
    /市$/.test(inner.text) &&
    !/[省市]$/.test(outer.text) &&
    !coveredAreas.has(inner.area ?? '');
  const isPartOf = (inner: string, outer: string): boolean =>
    parents.get(inner) === outer || parents.get(parents.get(inner) ?? '') === outer;
  const isWithin = (outer: Token, inner: Token | undefined): boolean =>
    inner?.area !== undefined &&
    (/[区县旗]$/.test(inner.text) ||
      isInCity(outer, inner) ||
      isPartOf(inner.area, outer.area ?? '') ||
      (/[省区]$/.test(outer.area ?? '') &&
        /[市州盟]$/.test(inner.area) &&
        !MUNICIPALITIES.test(inner.area)));
  const next = (at: number): Token | undefined =>
    tokens[at + 1]?.time === undefined ? tokens[at + 1] : tokens[at + 2];
  const named = tokens.filter((token, at) => !isWithin(token, next(at)));
  return [...new Set(named.flatMap(({ area }) => (area === undefined ? [] : [area])))];
}

const MUNICIPALITIES = /^(?:北京|天津|上海|重庆)市$/;
