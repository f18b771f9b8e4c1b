import type { Variant } from './conjoined';
import type { Token } from './token';

const PERCENT = /^(?:百分之|几成|几分之|多大比例|多少比例|百分比)/;

const SHARES = /^(?:各|各自|分别)?(?:占|相当于)/;
const EACH = /^(?:各|分别|各自|各占|分别占)/;
const JOIN = /^(?:和|与|及|以及|、|跟|同)$/;

/**
 * Part and whole of 甲占乙的比重, each with its own words; the part may share the words of the whole (统筹基金 占 职工医保支出).
 * Empty where the question names no whole: it is then the figure that the part belongs to.
 */
export function shareVariants(tokens: readonly Token[]): Variant[] {
  const at = shareAt(tokens);
  if (at < 0) return [];
  const within = wholeEnd(tokens, at);
  const words = (part: readonly Token[]) =>
    part.filter(({ kind, frame }) => kind === 'content' && frame !== true).map(({ text }) => text);
  const named = words(tokens.slice(at + 1));
  const before = new Set(
    words(tokens.slice(named.length === 0 && within > 0 ? within + 1 : 0, at)),
  );
  const after = new Set(named.length === 0 && within > 0 ? words(tokens.slice(0, within)) : named);
  if (before.size === 0 || after.size === 0) return [];
  const parts = tokens.some(({ text }) => EACH.test(text))
    ? listed(tokens.slice(0, at), words)
    : [];
  if (parts.length > 1 && named.length > 0)
    return [...parts.map((part) => partOf(part, after)), { required: after, optional: new Set() }];
  // 收入有百分之几是财政给的: the whole stands first.
  const [part, whole] = tokens.slice(0, at).some(({ text }) => PERCENT.test(text))
    ? [after, before]
    : [before, after];
  return [partOf(part, whole), { required: whole, optional: new Set() }];
}

const partOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): Variant => ({
  required: part,
  optional: new Set([...whole].filter((word) => !part.has(word))),
});

/** The words of each part of 西药、中成药和饮片. */
function listed(
  tokens: readonly Token[],
  words: (part: readonly Token[]) => string[],
): ReadonlySet<string>[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (JOIN.test(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => new Set(words(part))).filter(({ size }) => size > 0);
}

/** Where 占 stands, else the 是 of 支出是收入的百分之几. */
function shareAt(tokens: readonly Token[]): number {
  const said = tokens.findIndex(({ text }) => SHARES.test(text));
  return said < 0 ? tokens.findIndex(({ text }) => text === '是') : said;
}

/** The whole before 占: 追回基金中智能监管挽回的占多少; or before a comma: 追回的基金,协议处理那块占几成. */
function wholeEnd(tokens: readonly Token[], at: number): number {
  const inside = tokens.findIndex(
    ({ text }, place) => place < at && /^(?:中|里|里面|当中|之中|其中)$/.test(text),
  );
  return inside > 0
    ? inside
    : tokens.findLastIndex(({ text }, place) => place < at && text === ',');
}
