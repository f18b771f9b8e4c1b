import { isContrast } from '@/lib/question/vocabulary/contrast';
import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const isWord = ({ kind, frame }: Token): boolean => kind === 'content' && frame !== true;

type Tokenize = (text: string) => readonly Token[];

const JOIN = /^(?:和|与|及|以及|、|跟|同|比)$/;

/** 快报写的, 常州公报说: where a figure is read does not narrow it. */
const DOCUMENT = /^(?:统计)?(?:快报|公报|简报|年报)$/;
const INSTITUTION = /^(?:定点)?(?:医院|医疗机构|机构|医疗卫生机构)$/;

/**
 * 待遇人次和基金支出: the count that is listed beside another figure is a word of its name, though it says nothing where it stands
 * alone; the verb of 哪年突破3万亿 is no word of a name, and 医院 says nothing behind a level.
 */
export function weighListed({
  tokens,
  isPassing,
  vocabulary,
}: {
  tokens: readonly Token[];
  isPassing: (word: string) => boolean;
  vocabulary: Vocabulary;
}): Token[] {
  const isListed = (at: number): boolean => {
    const next = tokens.slice(at + 1).find(({ frame }) => frame !== true);
    return [tokens[at - 1], next].some((one) => one !== undefined && JOIN.test(one.text));
  };
  return tokens.map((token, at): Token => {
    const isOfLevel = vocabulary.breakdownWords.get(tokens[at - 1]?.text ?? '') === 'level';
    if (isPassing(token.text) || (isOfLevel && INSTITUTION.test(token.text)))
      return { ...token, kind: 'function' };
    if (DOCUMENT.test(token.text)) return { ...token, frame: true };
    return token.kind === 'function' && token.text === '人次' && isListed(at)
      ? { ...token, kind: 'content', means: ['人次'], frame: false }
      : token;
  });
}

/**
 * A name that is one term though a list goes through it, cut where the list does: 职工和|居民医保基金收入 → 居民医保, 基金收入;
 * 医保基金收入|支出 → 医保基金, 收入. A name that nothing is listed beside stays whole.
 */
export function splitFused({
  tokens,
  vocabulary,
  tokenize,
}: {
  tokens: readonly Token[];
  vocabulary: Vocabulary;
  tokenize: Tokenize;
}): Token[] {
  const kinds = new Set(
    tokens.flatMap(({ text }) => vocabulary.breakdownWords.get(text) ?? []).filter((kind) => kind),
  );
  const behind = tokens.flatMap((token, at): Token[] => {
    if (!isWord(token) || !isName(token.text, vocabulary)) return [token];
    const next = tokens.slice(at + 1, at + 3).find(isWord);
    const cut = next ? contrastIn(token.text, next.text, vocabulary) : 0;
    return cut > 0 ? pieces(token, cut, tokenize) : [token];
  });
  // 居民医保参保人数和住院率: the scheme is of both.
  const isAnyKind = tokens.some(({ text }, at) => at > 0 && /^(?:和|与|及|以及|、)$/.test(text));
  if (kinds.size === 0 && !isAnyKind) return behind;
  return behind.flatMap((token): Token[] => {
    const cut = isWord(token) ? valueIn(token.text, isAnyKind ? undefined : kinds, vocabulary) : 0;
    return cut > 0 ? pieces(token, cut, tokenize) : [token];
  });
}

const isName = (text: string, { phrases, breakdownWords }: Vocabulary): boolean =>
  phrases.get(text)?.kind === 'term' && !breakdownWords.has(text);

/** Where the word begins that stands against the next one; 0 where none does. */
function contrastIn(name: string, next: string, vocabulary: Vocabulary): number {
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const isTerm = vocabulary.phrases.get(name.slice(0, cut) + next)?.kind === 'term';
    if (isTerm && isContrast(name.slice(cut), next, vocabulary)) return cut;
  }
  return 0;
}

/** Where a value of a dimension ends that the question names another value of; 0 where the name begins with none. */
function valueIn(
  name: string,
  kinds: ReadonlySet<string> | undefined,
  { breakdownWords, phrases }: Vocabulary,
): number {
  if (breakdownWords.has(name)) return 0;
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    const kind = breakdownWords.get(name.slice(0, cut));
    if (
      kind !== undefined &&
      (kinds?.has(kind) ?? kind === 'scheme') &&
      phrases.get(name.slice(cut))?.kind === 'term'
    )
      return cut;
  }
  return 0;
}

const pieces = ({ text, start }: Token, cut: number, tokenize: Tokenize): Token[] =>
  [
    { text: text.slice(0, cut), start },
    { text: text.slice(cut), start: start + cut },
  ].flatMap((piece) =>
    tokenize(piece.text).map((token) => ({ ...token, start: token.start + piece.start })),
  );
