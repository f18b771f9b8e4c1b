import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Token } from './token';

type Found = {
  text: string;
  at: number;
  /** Where what no term covers begins. */
  plainFrom: number;
  found: Token;
  vocabulary: Vocabulary;
};

/** No 办好 in 经办好, no 流程 in 全流程, no 信息 in 信息化, no 通过 in 通过率. */
export function isPieceOfWord(place: Found): boolean {
  const { text, at, plainFrom, found, vocabulary } = place;
  const { passagesWith } = vocabulary;
  if (isMeasured(place)) return true;
  const isBeginning = goesOn(place);
  if (found.kind === 'function' && (isBeginning || isRestOfWord(place))) return true;
  const inWord =
    at > plainFrom &&
    (passagesWith.has(text.slice(at - 1, at + 1)) ||
      (OPENS_WORD.test(text.charAt(at - 1)) &&
        passagesWith.has(text.slice(at - 1, at + found.text.length))));
  return (inWord || isBeginning) && found.frame === true;
}

/** No 个人 in 三个人次数: 个 counts what is behind it. */
const isMeasured = ({ text, at }: Found): boolean =>
  text[at] === '个' && /[一二两三四五六七八九十几\d]/.test(text.charAt(at - 1));

/** No 总的 in 汇总的, no 总之 in 汇总之需: its beginning ends a word of the documents, and what is left is grammar of its own. */
const isRestOfWord = ({ text, at, plainFrom, found, vocabulary }: Found): boolean =>
  at > plainFrom &&
  found.text.length === 2 &&
  vocabulary.passagesWith.has(text.slice(at - 1, at + 1)) &&
  vocabulary.phrases.get(found.text.slice(1))?.kind === 'function' &&
  /[的之所地]$/.test(found.text);

/** 全 makes another word of the one behind it: 全流程, 非医药. */
const OPENS_WORD = /[全非超准半]/;

/** 化 makes another word of the one before it: 信息化, 标准化, 通过率. */
const MAKES_WORD = /^[化性型级率]/;

/** Whether what was found is but the beginning of such a word of the documents. */
const goesOn = ({ text, at, found, vocabulary: { passagesWith } }: Found): boolean => {
  const end = at + found.text.length;
  return MAKES_WORD.test(text.slice(end)) && passagesWith.has(text.slice(at, end + 1));
};
