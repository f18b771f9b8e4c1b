const NUMBER = /\d[\d,]*(?:\.\d+)?(?=亿|万|元|%|个百分点|人|家|种)/;
const UNIT = /^(?:亿元|万人次|亿人次|万人|%|个百分点|元|家|种)/;

const swap = (text: string, left: string, right: string): string =>
  text.includes(left) ? text.replaceAll(left, right) : text.replaceAll(right, left);

/** A number of the evidence in the same unit that the sentence does not have. */
function otherNumber(text: string, numbers: readonly string[]): string {
  const found = NUMBER.exec(text);
  const unit = found ? (UNIT.exec(text.slice(found.index + found[0].length))?.[0] ?? '') : '';
  const other = numbers.find(
    (one) => unit !== '' && one.endsWith(unit) && !text.includes(one.slice(0, -unit.length)),
  );
  return found && other !== undefined ? text.replace(found[0] + unit, other) : text;
}

/** Ways in which a model gets a true sentence wrong, one at a time; a sentence that offers no hold for it stays as it is. */
export const MUTATIONS: Readonly<
  Record<string, (text: string, numbers: readonly string[]) => string>
> = {
  'the year before': (text) => text.replace(/20\d\d(?=年)/, (year) => String(Number(year) - 1)),
  '万 for 亿 or 亿 for 万': (text) =>
    /\d亿元/.test(text) ? text.replace(/(\d)亿元/, '$1万元') : text.replace(/(\d)万人/, '$1亿人'),
  '% for 个百分点 or the reverse': (text) =>
    /\d%/.test(text) ? text.replace(/(\d)%/, '$1个百分点') : text.replace(/(\d)个百分点/, '$1%'),
  'a rise for a fall or the reverse': (text) =>
    /增长|提高|增加/.test(text)
      ? text.replace(/增长|提高|增加/, '下降')
      : text.replace(/下降|减少|降低/, '增长'),
  'another digit': (text) =>
    text.replace(NUMBER, (number) =>
      number.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
    ),
  'the other insurance': (text) => swap(text, '职工', '居民'),
  'income for spending or the reverse': (text) => swap(text, '支出', '收入'),
  'another place': (text) => text.replace('全国', '江苏省'),
  'another number of the evidence': otherNumber,
};

/** The sentences of a draft that state a figure outside of tables. */
export function sentencesWithFigures(draft: string): string[] {
  return draft
    .split(/(?<=\])(?=[^[])|\n/)
    .filter((text) => NUMBER.test(text) && !text.includes('|'));
}
