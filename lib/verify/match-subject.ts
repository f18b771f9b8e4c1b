import { NATION } from '@/lib/text/nation';
import type { Claim } from './read-claims';
import type { Lexicon } from './create-lexicon';
import { readYears } from './read-years';
import { nearestNamed } from './subject';
import type { Subject } from './subject';

/** What a figure of the evidence is about, for holding a sentence against it. */
export type Facts = {
  readonly years: readonly string[];
  readonly area: string;
  readonly indicator: string;
  readonly breakdown: readonly string[];
  /** Its own words: indicator and breakdown, and the quote where the clause that states it is not read. */
  readonly words: string;
  /** What the sentence that states it says it is about, where that is known. */
  readonly stated: Subject | null;
};

/** What a sentence says that the figure does not: the dimension that is wrong. */
export type Contradiction = 'period' | 'area' | 'breakdown' | 'indicator' | 'sign' | 'measure';

/** 总, 合计 and the names of the whole end what an earlier clause narrowed. */
const WHOLE =
  /总(?!额|体|量)|合计|共计|全部|全体|^共|基本医疗保险(?:基金)?(?:\(含生育保险\))?总|基本医保/;

export function contradictsPeriod(
  subject: Subject,
  years: readonly string[],
  isChange: boolean,
): boolean {
  if (years.length === 0) return false;
  // A change names both its years: 与2024年相比，2025年增长….
  const named = isChange
    ? nearestNamed({ ...subject, label: subject.sentence }, readYears)
    : nearestNamed(subject, readYears);
  return named !== undefined && !named.values.some((year) => years.includes(year));
}

/** 2018—2023年 for a figure of 2018—2024: of a span of years both ends are meant. */
export function contradictsRange(subject: Subject, years: readonly string[]): boolean {
  const [first, last] = [years[0], years.at(-1)];
  const named = years.length > 1 ? nearestNamed(subject, readYears) : undefined;
  if (!named || named.scope === 'context' || named.values.length < 2) return false;
  return ![first, last].every((year) => year !== undefined && named.values.includes(year));
}

export function contradictsArea(subject: Subject, area: string, lexicon: Lexicon): boolean {
  if (area === '') return false;
  const named = nearestNamed(subject, (text) => lexicon.areas(text).map(({ value }) => value));
  if (!named) return area !== NATION && lexicon.hasAreas;
  if (named.values.includes(area)) return false;
  if (area === NATION && !named.values.some((value) => lexicon.places.has(value))) return false;
  // 江苏省常州市 names both; 全国 in a clause about a city is a comparison that names the city elsewhere in the sentence.
  return !(
    named.scope !== 'label' && lexicon.areas(subject.sentence).some(({ value }) => value === area)
  );
}

/** 居民医保基金支出 after a sentence about 职工医保统筹基金: a sentence that says whose figure it is inherits no part of another's. */
function namesOwnGroup({ sentence }: Subject, { breakdown }: Facts, lexicon: Lexicon): boolean {
  const named = lexicon.dimensions.flatMap((dimension) =>
    lexicon.breakdownsIn(sentence, dimension),
  );
  return breakdown.length > 0 && breakdown.every((value) => named.includes(value));
}

type Named = NonNullable<ReturnType<typeof nearestNamed>>;

/** May a sentence that names a part still speak of the whole that the figure is? 职工医保基金支出 is no name for the fund's total. */
function meansWhole(
  subject: Subject,
  facts: Facts,
  { named, dimension, lexicon }: { named: Named; dimension: string; lexicon: Lexicon },
): boolean {
  // 网采订单总金额（中成药）: a name that says 总 itself says nothing of parts.
  const bare = (text: string) => text.replaceAll(facts.indicator, '');
  if (WHOLE.test(bare(subject.label)) || WHOLE.test(bare(subject.sentence))) return true;
  if (named.scope === 'label') return false;
  // Words further off bear only on what is broken down, and not on a clause that names the indicator in full.
  if (!lexicon.isBrokenDown(facts.indicator, dimension) || subject.label.includes(facts.indicator))
    return true;
  if (named.scope !== 'context') return false;
  return subject.sentence.includes(facts.indicator) || namesOwnGroup(subject, facts, lexicon);
}

/** What a source says of its figure before it comes to it: 次均住院费用8509.28元，其中职工…，居民… is nobody's in particular. */
function namedBefore(stated: Subject | null, valuesIn: (text: string) => readonly string[]) {
  return stated ? nearestNamed({ ...stated, sentence: stated.before }, valuesIn) : undefined;
}

function contradictsDimension(
  subject: Subject,
  facts: Facts,
  { dimension, lexicon }: { dimension: string; lexicon: Lexicon },
): boolean {
  const valuesIn = (text: string) => lexicon.breakdownsIn(text, dimension);
  const own = facts.breakdown.filter((value) => lexicon.dimensionOf.get(value) === dimension);
  const named = nearestNamed(subject, valuesIn);
  if (!named) return own.length > 0;
  const stated = namedBefore(facts.stated, valuesIn);
  // Where the table has parts and whole, an earlier clause about a part says nothing of the whole.
  const isNear = stated?.scope === 'label' || !lexicon.isBrokenDown(facts.indicator, dimension);
  const ofSource = isNear ? (stated?.values ?? []) : [];
  const known = own.length > 0 ? own : [...valuesIn(facts.words), ...ofSource];
  if (named.values.some((value) => known.includes(value))) {
    // 基本医疗保险参保人数为… in answer to a question about 职工: the full name without its part is the whole's.
    return (
      own.length > 0 && named.scope === 'context' && subject.sentence.includes(facts.indicator)
    );
  }
  return own.length > 0 || !meansWhole(subject, facts, { named, dimension, lexicon });
}

export function contradictsBreakdown(subject: Subject, facts: Facts, lexicon: Lexicon): boolean {
  return lexicon.dimensions.some((dimension) =>
    contradictsDimension(subject, facts, { dimension, lexicon }),
  );
}

export function contradictsContrast(
  subject: Subject,
  facts: Pick<Facts, 'words' | 'stated'>,
  lexicon: Lexicon,
): boolean {
  return lexicon.contrasts.some((scanner) => {
    const valuesIn = (text: string) => scanner(text).map(({ value }) => value);
    const ofWords = valuesIn(facts.words);
    const stated = namedBefore(facts.stated, valuesIn);
    const own = new Set(
      ofWords.length > 0 ? ofWords : stated?.scope === 'context' ? [] : stated?.values,
    );
    if (own.size === 0) return false;
    const named = nearestNamed(subject, valuesIn);
    // What another clause of the source says, held against what another question said, proves nothing: 住院率 beside 享受待遇.
    const isFar = ofWords.length === 0 && stated?.scope !== 'label' && named?.scope === 'context';
    return named !== undefined && !isFar && !named.values.some((value) => own.has(value));
  });
}

/** Change for level, rise for fall. */
export function contradictsDirection(
  claim: Claim,
  figure: { isChange: boolean; sign: number },
): Contradiction | undefined {
  if (claim.isChange !== figure.isChange) return 'measure';
  return claim.sign !== 0 && figure.sign !== 0 && claim.sign !== figure.sign ? 'sign' : undefined;
}
