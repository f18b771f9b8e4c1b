/** The insurances that the figures of a bulletin are told apart by, with the words that name each. */
const INSURANCES: readonly (readonly [string, RegExp])[] = [
  ['基本医疗保险', /基本医疗保险|基本医保|职工医保|居民医保|医保基金|统筹基金|个人账户/g],
  ['长期护理保险', /长期护理保险|长护险/g],
  ['生育保险', /生育保险/g],
  ['医疗救助', /医疗救助|住院救助|门诊救助|资助[^，。；]{0,16}参(?:加[^，。；]{0,12}|保)/g],
  ['大病保险', /大病保险/g],
  ['商业健康保险', /“[^“”]{1,5}(?<!医)保”|惠民保/g], // a city's product: “云岭保”
];
/** What a heading may be about besides. */
const IN_HEADINGS: typeof INSURANCES = [
  ...INSURANCES,
  ['大额补助', /大额医疗[^，。；|]{0,4}(?:补助|互助|保险)/g],
  ['商业健康保险', /商业[^，。；|]{0,6}保险(?!机构|公司)|惠民保/g],
];

/** Where the last of the words ends: 资助…参加居民医保 is aid and not 居民医保. */
function lastOf(text: string, words: RegExp): number {
  const last = [...text.matchAll(words)].at(-1);
  return last ? last.index + last[0].length : -1;
}

/** What a bracket takes in (含生育保险) is not what is spoken of. */
const withoutBrackets = (text: string) => text.replace(/[（(][^（()）]*[）)]/g, '');

/** The insurance that words name last: what a later 支出 is the expenditure of; undefined where they name none. */
export function lastInsurance(text: string): string | undefined {
  const plain = withoutBrackets(text);
  let best: { name: string; at: number } | undefined;
  for (const [name, words] of INSURANCES) {
    const at = lastOf(plain, words);
    if (at >= 0 && at >= (best?.at ?? 0)) best = { name, at };
  }
  return best?.name;
}

/** The insurance whose indicator a name is: 长期护理保险基金支出; undefined for what all have, like 次均住院费用. */
export function insuranceOf(name: string): string | undefined {
  return INSURANCES.find(([insurance]) => name.includes(insurance))?.[0];
}

const BASIC = INSURANCES[0]?.[1] ?? /^$/;

/** The insurances besides the basic one that words name, the last of them last. */
function namedBesides(text: string): string[] {
  const plain = withoutBrackets(text);
  return IN_HEADINGS.filter(([name]) => name !== '基本医疗保险')
    .map(([name, words]) => ({ name, at: lastOf(plain, words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .map(({ name }) => name)
    .filter((name, at, all) => all.lastIndexOf(name) === at);
}

/**
 * The insurance besides the basic one that headings are about (长期护理保险覆盖哪些人？): it holds below, though a sentence
 * names whose members are insured; 职工大额补助 in a sentence of its own is another.
 */
export function insuranceAbove(headings: string, before = ''): string | undefined {
  const isAbout = (heading: string) => IN_HEADINGS.some(([, words]) => lastOf(heading, words) >= 0);
  const innermost = headings.split('|').findLast(isAbout) ?? '';
  const named = namedBesides(innermost);
  const isOne = named.length === 1 && lastOf(withoutBrackets(innermost), BASIC) < 0;
  return isOne ? (namedBesides(before).at(-1) ?? named[0]) : undefined;
}
