import type { ContentWord } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { standsOutsideOfList } from '@/lib/question/figures/stands-outside-of-list';
import { coverWord } from './cover-word';
import { holdsUnit } from './holds-unit';

const AVERAGE = /[次人户]均|平均|每[人次户]/;
/** 一共, 支出多少亿: a sum, which no average answers. */
const SUM_ASKED = /总|金额|一共|合计|支出|(?:多少|几)(?:个?亿|万亿)/;

const CHANGE = /(?:比|较|同比)?[^,]{0,8}(?:增|减|升|降|涨|跌|提高|回落)[^,\d]{0,6}\d/;
/** So much of a word must a statement hold to be about it. */
const CLOSE = 0.5;
const LARGE = /(?:多少|几)个?(?:万|千)?亿/;

/**
 * The words of a question that a clause says only behind every figure in the unit asked for, where it says how much of another: 查处12家,
 * 处以违约金8万元 does not say how many 家 paid 违约金. What narrows a figure stands before it or in its own statement; an average is no sum.
 */
export function wordsBehind({
  text,
  clause,
  words,
  wantsChange = false,
}: {
  text: string;
  clause: string;
  words: readonly ContentWord[];
  /** By how much it changed is asked for, and not how much it is. */
  wantsChange?: boolean;
}): string[] {
  if (askedUnit(text) === undefined && !LARGE.test(text) && !wantsChange) return [];
  if (/各|分别/.test(text)) return []; // what is said of the one stands behind the other
  const statements = clause.split(',').map((said, at, all) => ({
    said,
    end: all.slice(0, at + 1).join(',').length,
  }));
  const isSum = SUM_ASKED.test(text) && !AVERAGE.test(text);
  const isOfKind = (said: string): boolean => {
    if (wantsChange) return CHANGE.test(said);
    return LARGE.test(text) ? said.includes('亿') : holdsUnit(text, said);
  };
  const ends = statements.flatMap(({ said, end }) =>
    isOfKind(said) && !(isSum && AVERAGE.test(said)) ? [end] : [],
  );
  if (ends.length === 0)
    return isSum && AVERAGE.test(clause) ? words.map(({ text: one }) => one) : [];
  const behind = (word: ContentWord, end: number): boolean => {
    const own = statements.find(({ said }) => coverWord(word, said) >= CLOSE);
    return own !== undefined && own.end > end && /\d/.test(own.said);
  };
  const lost = ends.map((end) => {
    const own = statements.find((statement) => statement.end === end)?.said ?? '';
    return words.filter(
      (word) =>
        behind(word, end) ||
        isShared({ word, said: coverWord(word, own) >= CLOSE ? own : clause, text }),
    );
  });
  const fewest = lost.reduce((least, one) => (one.length < least.length ? one : least));
  return fewest.map(({ text: one }) => one);
}

/** Verbs that end like what joins a list. */
const VERBS = /参与|给与|[涉普惠波提]及/g;

/** 观影和观展补贴9万人次: counted together, where the question asks for the one alone and nothing tells them apart. */
function isShared({
  word,
  said: whole,
  text,
}: {
  word: ContentWord;
  said: string;
  text: string;
}): boolean {
  if (/[、和与及]|合计|共/.test(text) || /分别|依次|各/.test(whole)) return false;
  const said = whole.replace(VERBS, '');
  const forms = [word.text, ...word.means].filter((form) => form.length > 1 && said.includes(form));
  const isOutside = forms.some((form) => standsOutsideOfList(said, form));
  if (forms.length === 0 || isOutside) return false;
  // 检查影院30家、停业2家: each has its own.
  const items = said.split(/[、和与及]/);
  const at = items.findIndex((item) => forms.some((form) => item.includes(form)));
  const hasNumber = (item: string | undefined): boolean => item === undefined || /\d/.test(item);
  return !hasNumber(items[at - 1]) || (at === 0 && !hasNumber(items[0]));
}
