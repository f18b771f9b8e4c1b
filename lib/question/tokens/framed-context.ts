import { QUESTION_WORDS, WHETHER } from '@/lib/question/wording/question-words';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { isWithin, spansOf } from './text-span';
import type { TextSpan } from './text-span';
import type { Token } from './token';

/** A dash parts clauses where it stands behind words; 2018年-2023年 is one time. */
const CLAUSE = /(?:[^,。;:!?—…-]|(?<![\p{L}])-|(?<=[年月日])-)+/gu;
const ASKS = new RegExp(`${QUESTION_WORDS}|${WHETHER}|几(?!乎)|吗|呢|孰|多[大长高快久]`);
/** A clause of somebody who writes, hears, wishes or bids; 药店夜查 is what is asked about. */
const TELLS =
  /[我咱您]|[想需]|请|烦|劳|麻烦|为了|配合|[听据].{0,8}[说讲称悉]|有(?:一种)?(?:人|读者|同行|观点|分析|说法|报道|文章|媒体|专家|网友)|[说讲谈称]|正在|在(?:写|做|画|拍|谈|聊|看|查|编)|[做写拍画编赶搞](?:一[个篇张份组条]|[^,]{0,10}(?:稿|题|报道|片|图|表|课|节目|方案|材料|汇报|报告|总结))/;
/** 他们, 这项, 其: of what was told before. 其中, 这几年, 那会儿 are none. */
const POINTS_BACK =
  /[他她它](?:们)?(?!行)|(?<!、[^,]{1,8})[这那](?!几|么|会|时|边|里|年|一年|些年|次)|该|其(?![中实他余])|上述|前者|后者|两者|此(?![外次])|一样|同样/;
/** What joins a word to the thing that it narrows. */
const JOINT = /^(?:的|类|等|性|型|患者|人群)*$/;
/** What joins a place to a part of it: 常州下面的金坛. */
const PART_OF = /^[市省]?(?:(?:下面|下辖|所辖|辖内|底下)的?)?$/;

/** Whether a question has clauses that may only lead to the one that asks: such a one asks nothing itself. */
export const tellsContext = (text: string): boolean => {
  const clauses = clausesOf(text).map((span) => textOf(text, span));
  return clauses.length > 1 && clauses.some((clause) => TELLS.test(clause) && !ASKS.test(clause));
};

type Input = { text: string; tokens: readonly Token[]; vocabulary: Vocabulary };

/**
 * A question's words with those of the clauses that lead to the one that asks as frame words: 有读者来信谈到药贩子,我想知道2025年…多少起.
 * Names of figures, groups, places and times keep their weight, and so does what stands right before one of them (骨髓移植的报销): it narrows.
 * Nothing changes where the clause that asks points back to what was told, or names nothing by itself.
 */
export function withFramedContext({ text, tokens, vocabulary }: Input): readonly Token[] {
  const spans = clausesOf(text);
  const isTerm = (token: Token): boolean => isTermOf(token, vocabulary);
  const names = (span: TextSpan): boolean =>
    tokens.some((token) => isTerm(token) && isWithin(token, [span]));
  const asking = askingOf({ spans, text, names });
  const told = spans.filter((span) => !asking.includes(span) && TELLS.test(textOf(text, span)));
  const isWhole =
    asking.some(names) && !asking.some((span) => POINTS_BACK.test(textOf(text, span)));
  if (told.length === 0 || !isWhole) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== 'content' || isTerm(token) || !isWithin(token, told)) return token;
    const isKept = narrows({ token, at, tokens, text, isTerm });
    return isKept ? token : { ...token, frame: true };
  });
}

/**
 * The clauses that ask, and the one before each that names nothing: 2025年在外省看门诊的,全国有多少人次. Where none asks in so many
 * words, those that name something: 职工与居民的次均住院费用,请并列报出.
 */
const askingOf = ({
  spans,
  text,
  names,
}: {
  spans: readonly TextSpan[];
  text: string;
  names: (span: TextSpan) => boolean;
}): TextSpan[] => {
  const asks = (span: TextSpan): boolean => ASKS.test(textOf(text, span));
  if (!spans.some(asks)) return spans.filter(names);
  return spans.filter((span, at) => {
    const next = spans[at + 1];
    return asks(span) || (next !== undefined && asks(next) && !names(next));
  });
};

const clausesOf = (text: string): TextSpan[] => spansOf(text, CLAUSE);

const textOf = (text: string, { from, to }: TextSpan): string => text.slice(from, to);

/** A name of the table or of the terms, and no word of speech. */
const isTermOf = ({ kind, text, frame }: Token, { phrases, labelWords }: Vocabulary): boolean =>
  kind === 'content' &&
  frame !== true &&
  (phrases.get(text)?.kind === 'term' || labelWords.has(text));

/** Whether a word stands right before the name of a figure or a group, or behind a place as a part of it, and makes another of it. */
function narrows({
  token: { text: word, start },
  at,
  tokens,
  text,
  isTerm,
}: {
  token: Token;
  at: number;
  tokens: readonly Token[];
  text: string;
  isTerm: (token: Token) => boolean;
}): boolean {
  const next = tokens.slice(at + 1).find(isTerm);
  const place = tokens.slice(0, at).findLast(({ kind }) => kind === 'area');
  const isBefore = next !== undefined && JOINT.test(text.slice(start + word.length, next.start));
  const isPart =
    place !== undefined && PART_OF.test(text.slice(place.start + place.text.length, start));
  return isBefore || isPart;
}
