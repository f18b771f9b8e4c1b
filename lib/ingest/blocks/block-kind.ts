import type { Draft } from './draft';
import { readNumbering } from './heading-style';

const NOTE =
  /^(?:\[(\d+)\]|\^\[(\d+)\]|\[\^(\d+)\][:：]|【?(?:注|备注|说明)\s*\d*】?\s*[:：]|(?:数据|资料)?来源\s*[:：])/u;
const FIGURE = /^(?:X\s+)?[图表]\s*\d+(?:[-—.]\d+)?\s*\S/u;
const ORIGIN = /^(?:数据|资料)?来源\s*[:：]/u;
const BULLET = /^(?:[•●▪■◆◇▶►○]|[-*+]\s)\s*/u;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+是|其[一二三四五六七八九十]+[，,、是]|第[一二三四五六七八九十]+[，,、是])/u;
const TERM = /^[^:：，。；]{2,32}[:：]\s*\S/u;
const GLOSS = /^【[^】]{1,8}】/u;

/** A heading under which terms are explained: 术语表, 名词解释, 主要指标解释. */
const GLOSSARY = /术语|名词|词汇表|指标(?:解释|说明)|释义|主要指标/u;

export function opensGlossary(heading: string): boolean {
  return GLOSSARY.test(heading);
}

export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

export function isOrigin(text: string): boolean {
  return ORIGIN.test(text);
}

/** The mark of a note: 1 in `[1] 全市…`. */
export function noteMark(text: string): string | undefined {
  const match = NOTE.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** 注： alone on its line, or before the first of them: the numbered lines after it are the notes. */
export function opensNotes(text: string): boolean {
  return /^【?(?:注|注释|备注|附注)】?\s*(?:[:：]?$|[:：]\s*[1一][.．、])/u.test(text);
}

/** The mark of a numbered line under 注：, 2 in `2.医疗总费用…`; the one that it prints, 1 in `2.[1]医疗总费用…`. */
export function numberedMark(text: string): string | undefined {
  const number = /^(\d{1,2})[.．、](?!\d)\s*(?:(?:<sup>\s*)?\^?\[(\d+)\])?/u.exec(text);
  return number?.[2] ?? number?.[1];
}

/** Whether a line begins a block of its own by its first signs. */
export function startsBlock({ text, isGlossary }: { text: string; isGlossary: boolean }): boolean {
  const isNote = NOTE.test(text) && !/^\[\d+\]$/u.test(text);
  const isMarked = [BULLET, ORDINAL, GLOSS, FIGURE].some((pattern) => pattern.test(text));
  return isNote || isMarked || readNumbering(text) !== undefined || (isGlossary && TERM.test(text));
}

/** What kind of block a line begins, where it is no heading and no table. */
export function kindOf({ text, isGlossary }: { text: string; isGlossary: boolean }): Draft['kind'] {
  if (NOTE.test(text)) return 'note';
  if (FIGURE.test(text)) return 'caption';
  if (BULLET.test(text) || ORDINAL.test(text) || readNumbering(text)) return 'item';
  return isGlossary && TERM.test(text.replace(/\*/gu, '')) ? 'term' : 'paragraph';
}
