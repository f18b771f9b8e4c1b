import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { coverWord } from './cover-word';
import { holdsBreakdowns } from './holds-breakdowns';
import { namesDocument } from './names-document';
import type { SentenceMatch } from './sentence-match';

/** What a sentence of a numbered article need not say again: what its document is about, and its article. Folded. */
export type ArticleRule = {
  readonly title: string;
  readonly topic: string;
  /** It is worded as a rule, which says what it rules on; a report of rules tells it in other words. */
  readonly isNumbered: boolean;
};

const ARTICLE = /^第[一二三四五六七八九十百零\d]+条/;
/** 起付标准按自然年度计算。 says what the article is about; so does 年度支付限额： */
const LEAD =
  /^(?:([^。;:\d]{2,40}):|([^。,;:\d]{2,14}?)(?:按照?|实行|执行|依照|根据|由|分)[^。;\d]*。)/;
/** An article may rule on two of these; a clause that names one speaks of that. */
const MEASURE = /起付|(?:支付|报销|补助)比例|限额|封顶|时限|有效期|费率|缴费基数/;
/** 门诊报销比例: the rate, and of what. */
const RATE = /^(?:基金)?(.*?)(?:统筹)?(?:基金)?(?:支付|报销)比例$/;
const PAID = /(?:支付|报销)比例/;
const ADJUSTS = /(?:提高|降低|增加|减少|上浮|下浮|下降)(?:至|到)?\d/;
const ASKS_ADJUSTMENT =
  /提高|降|增|减|上浮|下浮|[多少]报|[再另]加|加多少|[多少高低](?:了|出)?(?:多少|几|吗|不|\d)|变|倾斜|优惠/;
const OF_INSURANCE = /医保|医疗保险|医疗保障|待遇|生育|保险/;
const CLOSE = 0.5;
/** A name in a longer name is another thing: 门诊 in 门诊慢特病. */
const LONGER_BY = 4;

/** What a sentence of an article of the rules of the place that is asked about inherits; undefined where it is no such sentence. */
export function articleRule({
  ask: { areas },
  match: { evidence, text },
  vocabulary: { placeOfSource, rulesOfPlaces },
}: {
  ask: Pick<Ask, 'areas'>;
  match: Pick<SentenceMatch, 'evidence' | 'text'>;
  vocabulary: Pick<Vocabulary, 'placeOfSource' | 'rulesOfPlaces'>;
}): ArticleRule | undefined {
  const { passage } = evidence;
  const title = fold(evidence.title);
  const isOfPlace = areas.some(
    (area) =>
      area !== NATION &&
      (area === placeOfSource.get(passage.source) || title.includes(fold(shortArea(area)))),
  );
  const article = passage.section.findLast((heading) => ARTICLE.test(heading));
  const isNumbered = article !== undefined || ARTICLE.test(passage.text);
  if (!isOfPlace || (!isNumbered && !rulesOfPlaces.has(passage.source))) return undefined;
  const lead = leadOf(fold(passage.text).replace(ARTICLE, '').trim());
  const isOfOther =
    MEASURE.test(lead) && MEASURE.test(fold(text)) && !sharesMeasure(lead, fold(text));
  return { title, topic: fold([...passage.section, isOfOther ? '' : lead].join('\n')), isNumbered };
}

function leadOf(text: string): string {
  const [, before, subject] = LEAD.exec(text) ?? [];
  return before ?? subject ?? '';
}

const sharesMeasure = (one: string, other: string): boolean =>
  (one.match(new RegExp(MEASURE, 'g')) ?? []).some((measure) => other.includes(measure));

/** 参加居民医保的: whoever a rule of an insurance is for takes part in it. */
const TAKES_PART = /^(?:参加|加入|参保人员|参保居民|参保职工)$/;
/** 职工医保支付70%, 按60%支付: the rate that is paid, without its name. */
const PAID_SHARE =
  /(?:支付|报销|补助)\D{0,4}\d+(?:\.\d+)?%|\d%(?:的比例)?(?:给予|予以)?(?:支付|报销|补助)/;

/** 转借凭证怎么处理: what is done about it stands there in so many words. */
const TREATS = /责令|暂停|罚款|追回|追究|解除|取消|移送|违约金|退回|处以|处骗取/;
const isTreatment = ({ text }: ContentWord): boolean =>
  /^(?:处理|处罚|处置|罚|惩罚|惩处)$/.test(text);

/** Whether the title, the chapter or the topic of an article says a word, so that its clauses need not. */
export function inheritsWord({
  word,
  clause,
  before,
  rule: { title, topic },
  vocabulary,
}: {
  word: ContentWord;
  clause: string;
  /** The sentence up to the clause: 办理备案的，支付比例与本市一致；未备案的，降低15个百分点 says it once. */
  before: string;
  rule: ArticleRule;
  vocabulary: Vocabulary;
}): boolean {
  if (
    namesDocument(word) ||
    (isTreatment(word) && TREATS.test(clause)) ||
    (TAKES_PART.test(word.text) && OF_INSURANCE.test(title))
  )
    return true;
  const names = [word.text, ...word.means].filter((name) => name.length > 1);
  const inTitle = (name: string) => standsAlone(name, title, vocabulary);
  if (names.some(inTitle)) return true;
  const near = [MEASURE.test(clause) ? '' : before, clause, topic].join('\n');
  const rated = names.flatMap((name) => RATE.exec(name)?.[1] ?? []);
  if (
    (PAID.test(near) || PAID_SHARE.test(clause)) &&
    rated.some((of) => of === '' || near.includes(of) || inTitle(of))
  )
    return true;
  return coverWord(word, near) >= CLOSE && holdsBreakdowns({ word, text: near, vocabulary });
}

/**
 * 支付比例提高5个百分点 is said of some; whoever asks for the rate itself, and names nothing else of the clause, is not answered by
 * it.
 */
export function isAdjustment({
  question,
  clause,
  words,
}: {
  question: string;
  clause: string;
  words: readonly ContentWord[];
}): boolean {
  const isMeasure = ({ text, means }: ContentWord) =>
    [text, ...means].some((name) => MEASURE.test(name));
  return (
    ADJUSTS.test(clause) &&
    !ASKS_ADJUSTMENT.test(question) &&
    words.every((word) => isMeasure(word) || coverWord(word, clause) < CLOSE)
  );
}

/** Whether a text holds a name, and nowhere as a piece of a longer one. */
function standsAlone(name: string, text: string, { phrases }: Vocabulary): boolean {
  let isThere = false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isInLonger({ text, at, length: name.length, phrases })) return false;
    isThere = true;
  }
  return isThere;
}

function isInLonger({
  text,
  at,
  length,
  phrases,
}: {
  text: string;
  at: number;
  length: number;
  phrases: Vocabulary['phrases'];
}): boolean {
  for (let start = Math.max(0, at - LONGER_BY); start <= at; start += 1)
    for (let end = at + length; end <= at + length + LONGER_BY; end += 1)
      if (end - start > length && phrases.get(text.slice(start, end))?.kind === 'term') return true;
  return false;
}
