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
      (/(?:省|自治区)$/.test(outer.area ?? '') &&
        /[市州盟]$/.test(inner.area) &&
        !MUNICIPALITIES.test(inner.area)));
  const next = (at: number): Token | undefined =>
    tokens[at + 1]?.time === undefined ? tokens[at + 1] : tokens[at + 2];
  // 武进区(常州), 常州(天宁区): the larger one only says where the other lies.
  const isAside = (token: Token, at: number): boolean =>
    token.area !== undefined &&
    [besideOf(tokens, at, -1), besideOf(tokens, at, 1)].some(
      (other) => other !== undefined && other.area !== token.area && isWithin(token, other),
    );
  const named = tokens.filter((token, at) => !isWithin(token, next(at)) && !isAside(token, at));
  const areas = [...new Set(named.flatMap(({ area }) => (area === undefined ? [] : [area])))];
  // 甘肃的救助对象，兰州比天水多多少: said first and apart, the whole only says where the others are.
  const [whole = '', ...parts] = areas;
  const first = tokens.findIndex(({ area }) => area === whole);
  const isApart =
    !LISTS.test(tokens[first + 1]?.text ?? '') && tokens[first + 1]?.area === undefined;
  return parts.length > 1 && isApart && parts.every((part) => isPartOf(part, whole))
    ? parts
    : areas;
}

/** 甘肃和兰州: the whole is asked about beside its part. */
const LISTS = /^(?:[、,，/]|和|与|跟|同|及|以及|还有)$/;

/** Brackets, commas and 的 join what is said of one place. */
const JOINT = /^(?:[()（）,，]|的|属|属于|下辖|下面|市|地区)$/;

/** The place that stands next to a place, with nothing between them but what puts one into the other. */
function besideOf(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let place = at + step;
  while (tokens[place] !== undefined && JOINT.test(tokens[place]?.text ?? '')) place += step;
  return place === at + step ? undefined : tokens[place];
}

const MUNICIPALITIES = /^(?:北京|天津|上海|重庆)市$/;
