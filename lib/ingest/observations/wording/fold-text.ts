import type { MappedText } from '@/lib/schema/document';

/** Text as the rules read it; every character knows which character of the block it is. */
export type FoldedText = {
  text: string;
  /** `at[i]` is the place in the block's text of `text[i]`. */
  at: readonly number[];
  /** Brackets that were taken out (含生育保险, 以下简称…), with the place in `text` before which each stood. */
  asides: readonly { at: number; text: string }[];
};

const HALF_TO_FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '％': '%',
  '•': '；',
  '．': '.',
};
/** A citation (国家医疗保障局，2024a；国新办，2024), a document number, a pointer to a figure, a bound's inclusion: they state nothing. */
const CITATION = /^(?:[^（）；]*?，)?(?:19|20)\d\d[a-z]?(?:；[^（）；]*?，(?:19|20)\d\d[a-z]?)*$/;
const NO_STATEMENT =
  /〔|\[20|^见|^第.*号$|^前\d|^含[\d.]+%?$|^\d+$|^[一二三四五六七八九十]+$|年版?$|版$/;

/** 【基金运行】全年基金收入…: a heading run into its paragraph, which begins anew behind it. */
const RUN_IN_HEADING = /^\s*【[^【】]{2,14}】/u;

function foldChar(text: string, at: number): string {
  const char = text[at] ?? '';
  if (char >= '０' && char <= '９') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  if (char === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) return char;
  return HALF_TO_FULL[char] ?? char;
}

/** Blanks say nothing between Chinese words; between two numbers they part them. */
function isDropped(text: string, at: number): boolean {
  if (!/\s/.test(text[at] ?? '')) return false;
  return !(/[\w%.]/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? ''));
}

function statesNothing(inside: string): boolean {
  if (CITATION.test(inside) || NO_STATEMENT.test(inside)) return true;
  return !/\d/.test(inside) && !/[一二三四五六七八九]成|分之/.test(inside);
}

/** End of the bracket that opens at `open`, or -1 where it does not close. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '（') depth += 1;
    if (text[at] === '）') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/**
 * A block's text made plain for the rules: no blanks, one form of punctuation, brackets that state no figure set aside.
 * Offsets are kept, so that a reading maps back to the block and from there to the source.
 */
export function foldText(content: Pick<MappedText, 'text'>): FoldedText {
  const raw = content.text;
  const chars: string[] = [];
  const at: number[] = [];
  const [heading = ''] = RUN_IN_HEADING.exec(raw) ?? [];
  for (let index = heading.indexOf('【') + 1; index < raw.length; index += 1) {
    if (isDropped(raw, index)) continue;
    chars.push(index === heading.length - 1 ? '。' : foldChar(raw, index));
    at.push(index);
  }
  return setBracketsAside(chars.join(''), at);
}

function setBracketsAside(text: string, at: readonly number[]): FoldedText {
  let kept = '';
  const places: number[] = [];
  const asides: { at: number; text: string }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const end = text[index] === '（' ? closingOf(text, index) : -1;
    const inside = end > index ? text.slice(index + 1, end) : '';
    if (end > index && statesNothing(inside)) {
      asides.push({ at: kept.length, text: inside });
      index = end;
      continue;
    }
    kept += text[index];
    places.push(at[index] ?? 0);
  }
  return { text: kept, at: places, asides };
}
