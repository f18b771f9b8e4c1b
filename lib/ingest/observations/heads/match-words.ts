import { readUnit } from '@/lib/text/units';
import type { IndicatorTerm } from '@/lib/schema/term';
import { isBareName } from './bare-name';
import { cleanHead, residueOf } from './clean-head';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { HeadInput } from './head';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { IndicatorMatch } from '@/lib/ingest/observations/wording/match-indicator';
import {
  insuranceAbove,
  insuranceOf,
  lastInsurance,
} from '@/lib/ingest/observations/wording/named-insurance';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import { sharedOpening } from './shared-opening';
import { isSameClass, unitClass } from '@/lib/ingest/observations/wording/unit-class';

/** A catalogue match with the words that it was found in. */
export type WordMatch = { match: IndicatorMatch; text: string };

/** Base of an indicator's usual unit; a bare 亿 counts persons or things. */
export function baseOf(term: IndicatorTerm | undefined): string | undefined {
  if (term?.unit === undefined) return undefined;
  const { base, exponent } = readUnit(term.unit);
  return base === '' && exponent > 0 ? '个' : base;
}

/** An amount must be in a unit of the indicator's class; a growth or share may be of anything. */
function accepts(figure: Figure, label: Label): (term: IndicatorTerm) => boolean {
  const kind = unitClass(figure.base);
  const isAmount =
    label.kind === 'level' || label.kind === 'base' || (label.kind === 'change' && kind !== 'part');
  const isFree =
    !isAmount ||
    kind === 'points' ||
    kind === 'times' ||
    (figure.base === '' && figure.unit !== '');
  return (term) => {
    const base = isFree ? undefined : baseOf(term);
    // Persons are not counted by visits, nor visits by persons.
    if (base === '人' && figure.base === '人次') return false;
    if (base === '人次' && figure.base === '人') return false;
    if (term.unit === '元' && figure.unit === '亿元') return false; // what one person pays is no fund's income
    return base === undefined || isSameClass(base, figure.base);
  };
}

/** 基金支付比例：三级60% in rules for 门诊慢特病 is no 住院费用基金支付比例. */
const isOfInpatients = (
  { name }: IndicatorTerm,
  text: string,
  { context, before, pending }: HeadInput,
) =>
  context.isRule &&
  context.isOutpatient === true &&
  name.includes('住院') &&
  !`${before}${pending?.text ?? ''}${text}`.includes('住院');

const withoutTitles = (text: string) =>
  text.replace(/《[^》]*》/g, (title) => '□'.repeat(title.length));

/** 辅助生殖项目基金支付 under 生育保险: what only a heading says of a figure is no name of a part of it. */
function isOfHeading({ match, text }: WordMatch, { context, before }: HeadInput): boolean {
  const insurance = insuranceOf(match.term.name);
  const isSaid = lastInsurance(text) ?? lastInsurance(`${context.heading}|${before}`);
  return (
    insurance !== undefined &&
    isSaid !== insurance &&
    insuranceAbove(context.heading, before) === insurance
  );
}

/** 人均生育待遇支出2.14万元 is no 待遇支出: an average has a name that says so. */
export const AVERAGE = /人均|次均|户均|件均|例均/;
const isOfAverage = ({ match, text }: WordMatch): boolean => {
  const { name, aliases, patterns = [] } = match.term;
  return (
    AVERAGE.test(text) && ![name, ...aliases, ...patterns].some((one) => /均|每|标准/.test(one))
  );
};

/** 未参保165人, 未参加职工医保的978人: who is not counted by an indicator. */
const isDenied = ({ match, text }: WordMatch): boolean =>
  match.taken.some(([from]) => /(?:未|没有?|不)$/.test(text.slice(0, from)));

/** 213家开展住院服务的定点医疗机构: some of those that a name alone counts. */
function isNarrowed({ match, text }: WordMatch, { own, figure }: HeadInput): boolean {
  const [first] = match.taken;
  if (!first || unitClass(figure.base) !== 'count') return false;
  const isAfter = first[0] > own.length;
  const before = text.slice(isAfter ? own.length + 1 : 0, first[0]);
  return (isAfter || figure.base === '家') && /[\p{Script=Han}]{3,}的$/u.test(before);
}

/** 将12项辅助生殖项目纳入支付，惠及4.17万人次: what a sentence says of its own subject is no benefit of the one before. */
function isOfSentenceBefore({ match, text }: WordMatch, input: HeadInput): boolean {
  const { subject, ownStart, above } = input;
  const hasOwn = subject?.by === 'words' && Number.isFinite(subject.start);
  const isBare = isBareName(cleanHead(text).text);
  if (!hasOwn || !isBare || match.contextLength === 0) return false;
  const isRunIn = insuranceAbove(above) === insuranceOf(match.term.name);
  return !isRunIn && match.distance > ownStart - subject.start;
}

/** A match that covers little of many words names something else. */
function isSound(found: WordMatch, input: HeadInput): boolean {
  const { match, text } = found;
  const isPartOnly = isNarrowed(found, input) || sharedOpening(input) !== undefined;
  if (isDenied(found) || isPartOnly || isOfSentenceBefore(found, input)) return false;
  const residue = residueOf(withoutTitles(text), match.taken);
  if (isOfAverage(found)) return false;
  if (isOfHeading(found, input)) return residue.length <= 4;
  return residue.length <= (match.ownLength < 4 ? 13 : 4 * match.ownLength + 6);
}

/** 由统筹基金按60%支付, 居民医保支付50%: a share that is paid is a rate of payment, though no word says 比例. */
const PAID_BY = /(?:支付|报销|补助|补偿)$/;
const PAID_AFTER = /^(?:的比例)?(?:给予|予以)?(?:支付|报销|补助|补偿)/;

/** 起付线以上至10万元（含）部分支付60%: the rate of one part of a bill is named by the amounts that bound it. */
const PART_OF_BILL =
  /((?:起付(?:标准|线)(?:以上|(?=[至到—~-]))|\d[\d.]*万?元(?:（不?含）)?(?:以上|以下|以内)?)(?:(?:至|到|-|—|~)\d[\d.]*万?元(?:（不?含）)?(?:以下|以内)?)?)(?:的?(?:部分|医疗费用|费用))?的?[，]?[^，。；\d]{0,10}(?:支付|报销|补助|补偿|按照?)(?:比例)?(?:提高到|为|达到)?$/;

/** The bounds of the part of a bill that a rate is paid of, as printed. */
export const partOfBill = ({
  own,
  figure,
  label,
  context,
}: Pick<HeadInput, 'own' | 'figure' | 'label' | 'context'>):
  { name: string; before: string } | undefined => {
  const isRate = context.isRule && label.kind === 'level' && figure.base === '%';
  const match = isRate ? PART_OF_BILL.exec(own) : null;
  return match ? { name: match[1] ?? '', before: own.slice(0, match.index) } : undefined;
};

const isPaidShare = ({ own, tail, figure, label, context }: HeadInput): boolean =>
  context.isRule &&
  label.kind === 'level' &&
  figure.base === '%' &&
  (PAID_BY.test(own) || (/按照?$/.test(own) && PAID_AFTER.test(tail)));

/** 按90%给予定额资助. */
const AIDED_AFTER = /^(?:的比例)?(?:给予|予以)?(?:定额|差额)?资助/;
const isAidedShare = ({ tail, figure, label, context }: HeadInput): boolean =>
  context.isRule && label.kind === 'level' && figure.base === '%' && AIDED_AFTER.test(tail);

/** The catalogue's indicator that the words before a number name, with the words after it where these tell more. */
export function matchWords(input: HeadInput): WordMatch | undefined {
  const { own, tail, figure, label, context } = input;
  const fits = accepts(figure, label);
  const find = (text: string): WordMatch | undefined => {
    if (text === '') return undefined;
    const match = matchIndicator({
      terms: context.terms.indicators,
      own: text,
      context: `${context.heading}|${input.before}`,
      above: input.above,
      accepts: (term) => fits(term) && !isOfInpatients(term, text, input),
    });
    return match && isSound({ match, text }, input) ? { match, text } : undefined;
  };
  const plain = find(own);
  const part = partOfBill(input);
  if (part !== undefined) return find(`${part.before}□支付比例`);
  if (plain === undefined && isAidedShare(input)) return find(`${own}□资助比例`);
  if (plain === undefined && isPaidShare(input)) return find(`${own}□支付比例`);
  if (tail === '' || label.kind === 'change') return plain;
  const long = find(`${own}□${tail}`);
  return long && long.match.ownLength > (plain?.match.ownLength ?? 0) ? long : plain;
}
