const DIGITS = '一二三四五六七八九十';

/** Which item of the list before is asked about: 第二条展开说说; -1 for the last. */
export function listOrdinal(text: string): number | undefined {
  const which =
    /第([一二三四五六七八九十]|\d{1,2})(?:条|点|个|项|方面|类)|(最后一)(?:条|点|个|项)/.exec(text);
  if (!which) return undefined;
  if (which[2] !== undefined) return -1;
  const digit = which[1] ?? '';
  return DIGITS.includes(digit) ? DIGITS.indexOf(digit) + 1 : Number(digit);
}
