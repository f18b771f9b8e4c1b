import type { ContentWord } from '@/lib/schema/reading';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

/** What a value is called by its kind, and the units of that kind: 总额 of what is counted in 亿元, no 总额 of 人次. */
const KINDS: readonly (readonly [words: RegExp, unit: RegExp])[] = [
  [/^(?:总额|数额|款额|钱款|资金|钱数|总金额|资金量|资金额|总款项|总资金)$/, /元$/],
  [/^(?:比率|百分率|百分数|比值|占比率|率)$/, /[%‰]$/],
  [/^(?:家数|总家数|户数)$/, /[家户]$/],
  [/^(?:品种|品种数|种数|款数|总品种数)$/, /[种个款]$/],
  [/^(?:人员|人群|群体|人士|总人数|人头数)$/, /人$|人次$/],
  [/^(?:件数|总件数|宗数|起数)$/, /[件起宗]$/],
];

/** Whether a word only says what kind of value is asked for, and all values of the figure are of that kind. */
export const saysKind = ({ text }: ContentWord, { cells }: Series): boolean =>
  KINDS.some(
    ([words, unit]) =>
      words.test(text) &&
      cells.some((cell) => unit.test(cell.unit)) &&
      cells.every((cell) => unit.test(cell.unit) || /[%‰]$|百分点$/.test(cell.unit)),
  );
