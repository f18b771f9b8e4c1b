import { findNumbers } from '@/lib/text/numbers';
import type { NumberToken } from '@/lib/text/numbers';
import type { PeriodMatch } from '@/lib/text/periods';
import { parseUnit } from '@/lib/text/units';
import type { UnitMatch } from '@/lib/text/units';
import { isStated } from './is-stated';

/** A stated number of folded text with what belongs to it. */
export type Figure = {
  /** From its first qualifier to the end of its unit and last qualifier. */
  start: number;
  end: number;
  /** Of the number alone. */
  numberStart: number;
  value: string;
  unit: string;
  base: string;
  qualifier: string;
  bound?: 'low' | 'high';
  note: string;
};

const BEFORE =
  /(?:大约|约|接近|近|超过|超|逾|突破|(?:不低于|不高于|不超过|不少于|不大于|至少|最多)(?:每人)?(?:每[年月])?|不足|基本稳定在|稳定在|巩固在|维持在|保持在|控制在|上)$/;
const AFTER = /^(?:左右|以上|以下|以内|上下|多(?=[，。；、）的])|余)/;

function qualifiersBefore(text: string, start: number): { from: number; words: string[] } {
  const words: string[] = [];
  let from = start;
  for (;;) {
    const match = BEFORE.exec(text.slice(Math.max(0, from - 10), from));
    if (!match || (match[0] === '上' && !/万$|千$|百$/.test(text.slice(start, start + 1))))
      return { from, words };
    if (match[0] === '近' && /[最附远]$/.test(text.slice(0, from - 1))) return { from, words };
    words.unshift(match[0].replace(/每.*/, ''));
    from -= match[0].length;
  }
}

type Raw = { token: NumberToken; unit: UnitMatch | undefined; more: string };

/** 三十多家, 100多项: a word between number and measure word qualifies. */
function readRaw(text: string, token: NumberToken): Raw {
  const more = /^[多余几](?=[^\d])/.exec(text.slice(token.end))?.[0] ?? '';
  const unit = parseUnit(text, token.end + more.length);
  return {
    token,
    unit: unit && unit.start - token.end - more.length <= 1 ? unit : undefined,
    more: unit ? more : '',
  };
}

function noteOf({ token }: Raw): string {
  if (token.irregular) return `原文印作“${token.text}”，按${token.value}读`;
  return token.form === 'arabic' ? '' : `原文为“${token.text}”`;
}

/** The unit as printed; of 百分之三十 the one that its own words carry. */
const unitOf = ({ token, unit }: Raw): Pick<Figure, 'unit' | 'base'> => {
  const own = token.unit ?? '';
  return unit ? { unit: unit.unit, base: unit.base } : { unit: own, base: own };
};

function toFigure(text: string, raw: Raw): Figure {
  const { token, unit, more } = raw;
  const end = unit ? unit.end : token.end + more.length;
  const { from, words } = qualifiersBefore(text, token.start);
  const trailing = AFTER.exec(text.slice(end))?.[0] ?? '';
  const middle = unit && more === '' ? unit.more : more;
  return {
    start: from,
    end: end + trailing.length,
    numberStart: token.start,
    value: token.value,
    ...unitOf(raw),
    qualifier: [...words, middle, trailing].filter((word) => word !== '').join('…'),
    ...(token.bound ? { bound: token.bound } : {}),
    note: noteOf(raw),
  };
}

const JOINED = /^(?:%|％)?(?:、|和|及|与|以及|-|－|—|–|~|～|至|到)$/;

/** 2.51和2.72个百分点, 300-400元: the unit of the last holds for those before it. */
function shareUnits(text: string, figures: Figure[]): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [left, right] = [shared[index], shared[index + 1]];
    // 提高0.38个和0.51个百分点
    const isCut = left?.unit === '个' && right?.unit === '个百分点';
    if (!left || !right || (left.unit !== '' && !isCut) || right.unit === '') continue;
    if (JOINED.test(text.slice(left.end, right.start)))
      shared[index] = { ...left, unit: right.unit, base: right.base };
  }
  return shared;
}

/** The stated numbers of a folded text, in order; `periods` are the expressions of time that it holds. */
export function findFigures(text: string, periods: readonly PeriodMatch[]): Figure[] {
  let taken = 0;
  const figures: Figure[] = [];
  for (const token of findNumbers(text)) {
    if (
      token.start < taken ||
      periods.some(({ start, end }) => token.start < end && token.end > start)
    )
      continue;
    const raw = readRaw(text, token);
    const atStart = token.start === 0 || /[。；\n]$/.test(text.slice(0, token.start));
    if (!isStated({ text, token, unit: raw.unit, atStart }) && !(raw.more && raw.unit)) continue;
    const figure = toFigure(text, raw);
    taken = raw.unit?.end ?? token.end;
    figures.push(figure);
  }
  return shareUnits(text, figures);
}
