import type { Variant } from './conjoined';
import type { Token } from './token';

const PERCENT = /^(?:百分之|几成|几分之|多大比例|多少比例|百分比)/;

/**
 * Part and whole of 甲占乙的比重, each with its own words; the part may share the words of the whole (统筹基金 占 职工医保支出).
 * Empty where the question names no whole: it is then the figure that the part belongs to.
 */
export function shareVariants(tokens: readonly Token[]): Variant[] {
  const said = tokens.findIndex(({ text }) => /^(?:占|相当于)/.test(text));
  // 支出是收入的百分之几
  const at = said < 0 ? tokens.findIndex(({ text }) => text === '是') : said;
  if (at < 0) return [];
  // 追回基金中智能监管挽回的占多少: the whole stands before 中.
  const inside = tokens.findIndex(
    ({ text }, place) => place < at && /^(?:中|里|里面|当中|之中|其中)$/.test(text),
  );
  // 追回的基金,协议处理那块占几成: or before a comma.
  const within =
    inside > 0 ? inside : tokens.findLastIndex(({ text }, place) => place < at && text === ',');
  const words = (part: readonly Token[]) =>
    part.filter(({ kind, frame }) => kind === 'content' && frame !== true).map(({ text }) => text);
  const named = words(tokens.slice(at + 1));
  const before = new Set(
    words(tokens.slice(named.length === 0 && within > 0 ? within + 1 : 0, at)),
  );
  const after = new Set(named.length === 0 && within > 0 ? words(tokens.slice(0, within)) : named);
  if (before.size === 0 || after.size === 0) return [];
  // 收入有百分之几是财政给的: the whole stands first.
  const [part, whole] = tokens.slice(0, at).some(({ text }) => PERCENT.test(text))
    ? [after, before]
    : [before, after];
  const shared = new Set([...whole].filter((word) => !part.has(word)));
  return [
    { required: part, optional: shared },
    { required: whole, optional: new Set() },
  ];
}
