import { findAreas } from '@/lib/text/areas';
import type { Block, SourceDocument } from '@/lib/schema/document';
import type { Terms } from '@/lib/schema/term';
import { NATION } from '@/lib/text/nation';
import { findBreakdowns } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Value } from '@/lib/ingest/observations/heads/head';
import { insuranceAbove } from '@/lib/ingest/observations/wording/named-insurance';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';

const RULE_KINDS = new Set(['regulation', 'notice', 'standard']);

/** The place that a document is about: as its source says, else as its title says, else the country where it speaks of it. */
function areaOf({ source, text }: SourceDocument, terms: Terms): string {
  if (source.area)
    return findAreas({ text: source.area, areas: terms.areas })[0]?.name ?? source.area;
  const [titled] = findAreas({ text: source.title, areas: terms.areas });
  if (titled) return titled.name;
  return /全国|我国|中国|国家医/.test(text) ? '全国' : '';
}

/** Dimensions whose value a heading gives to all that stands under it: 职工基本医疗保险, 脊柱类. */
const GIVEN_BY_HEADINGS = ['scheme', 'device'];
/** Rules say under 住院待遇 what is paid of 住院. */
const GIVEN_IN_RULES = [...GIVEN_BY_HEADINGS, 'service'];

/** What stands before the words of a heading that asks: 4.问：, 问（湖北日报记者）：, 2026年度. */
const BEFORE_QUESTION =
  /^(?:\d{1,2}[.、．])?(?:[^：:？?]{0,24}[：:])?(?:\d{4}年度?|我[市省]|本[市省])?/u;

/** A heading that asks gives what it opens with: 职工医保住院怎么报销？, but not 扩面到居民以后怎么办？ */
const opensWith = (heading: string, start: number) =>
  !/[？?]$/.test(heading) || start === (BEFORE_QUESTION.exec(heading)?.[0].length ?? 0);

/** The value of a dimension that the innermost heading naming one gives; a heading that names two gives none. */
function givenBy(headings: readonly string[], dimension: string, terms: Terms): Value[] {
  for (const heading of [...headings].reverse()) {
    const found = findBreakdowns({
      terms: terms.breakdowns,
      text: heading,
      dimensions: [dimension],
    });
    const [first] = found;
    if (!first || !opensWith(heading, first.start)) continue;
    return found.every(({ name }) => name === first.name) ? [{ name: first.name, dimension }] : [];
  }
  return [];
}

const valuesGiven = (headings: readonly string[], dimensions: readonly string[], terms: Terms) =>
  dimensions.flatMap((dimension) => givenBy(headings, dimension, terms));

/** 参保人员住院，… in rules for 门诊: the words say themselves what service they are about. */
function isOfOtherService({ name, dimension }: Value, { content }: Block, terms: Terms): boolean {
  if (dimension !== 'service') return false;
  const said = findBreakdowns({
    terms: terms.breakdowns,
    text: content.text,
    dimensions: ['service'],
  });
  return said.length > 0 && said.every((value) => value.name !== name);
}

/** A title that is about one insurance besides the basic one is a heading over what has none: 长护险三周年发布会. */
const titleOfOne = (titles: readonly string[]) =>
  insuranceAbove(titles.join('|')) === undefined ? '' : titles.join('');

/** What a survey counts are those whom it asked, and its title says what they were asked about. */
const SURVEY = /问卷|抽样调查|样本/;
const RESPONDENTS: Value = { name: '调查对象', dimension: 'other' };

/** The day that 去年 is said on; 上年度平均工资 in rules is of whatever year they are applied in. */
const writtenOn = ({ kind, date }: SourceDocument['source']) =>
  date && !RULE_KINDS.has(kind) ? { written: date } : {};

/** The values that titles and headings give to all that stands under them. */
function breakdownOver(
  over: { titles: readonly string[]; headings: readonly string[]; isRule: boolean },
  block: Block,
  terms: Terms,
): Value[] {
  const { titles, headings, isRule } = over;
  if (SURVEY.test(titles.join('|')))
    return [...valuesGiven(headings, GIVEN_BY_HEADINGS, terms), RESPONDENTS];
  const dimensions = isRule ? GIVEN_IN_RULES : GIVEN_BY_HEADINGS;
  return valuesGiven([...titles, ...headings], dimensions, terms).filter(
    (value) => !isOfOtherService(value, block, terms),
  );
}

/** What a block's sentences may leave out: area, year and scheme from its headings and its document. */
export function contextOf({
  document,
  block,
  terms,
}: {
  document: SourceDocument;
  block: Block;
  terms: Terms;
}): BlockContext {
  const area = areaOf(document, terms);
  const headings = block.section.map((heading) => heading.replace(/\s+/g, ''));
  const article = block.article === undefined ? undefined : document.source.articles[block.article];
  const titles = [document.source.title, article?.title ?? ''];
  const { kind, period } = document.source;
  const about = [...titles, ...headings].join('|');
  const isRule = RULE_KINDS.has(kind);
  return {
    terms,
    heading: headings.join('|') || titleOfOne(titles),
    breakdown: breakdownOver({ titles, headings, isRule }, block, terms),
    area,
    ownArea: area === '' || area === NATION ? undefined : area,
    period: period ?? '',
    ...writtenOn(document.source),
    isReport: kind === 'bulletin' && block.kind !== 'term' && block.kind !== 'note',
    isRule,
    isOutpatient: /门诊|慢特病|慢性病/.test(about) && !/住院/.test(about),
  };
}
