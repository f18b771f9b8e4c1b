/** Whether a number is said to be a change, and which way. */
export type Direction = {
  readonly isChange: boolean;
  /** Of a change: −1 falls, 1 rises, 0 where no word and no sign says. Of a level: the printed sign. */
  readonly sign: -1 | 0 | 1;
};

const FALLS =
  '负增长|下降|减少|降低|回落|下滑|缩减|下跌|萎缩|降幅|跌幅|减幅|少了|低了|下调|减支|\\bdown\\b|\\blower\\b';
const RISES =
  '增长|增加|提高|上升|上涨|提升|扩大|增幅|增速|涨幅|增|多了|高了|高出|上调|增收|\\bup\\b|\\bhigher\\b';
const NEUTRAL = '变化|变动|增减|同比|环比';
const WORD = new RegExp(`(${FALLS})|(${RISES})|(${NEUTRAL})`, 'g');
const AFTER = new RegExp(`^\\s*的?(?:(${FALLS})|(${RISES}))`);
const COMPARED =
  /比[^，,；;。]{0,40}(?:(少|低|减|降)|(多|高|增))[^\u3400-\u9fff]*(?:了|约|近|出)?$/;
/** 增长率, 降低率: what is measured, still a change. 增加值, 增值税, 新增: no change at all. */
const NO_CHANGE = /增加值|增值税|新增|增补|增设|增强|减免|减负|减轻/g;

type Word = { fall: boolean; rise: boolean; isNoun: boolean; end: number };

function lastWord(label: string): Word | undefined {
  let last: Word | undefined;
  for (const match of label.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const isNoun = /[幅速率]$/.test(match[0]) || /^[幅速率额值]/.test(label.slice(end));
    last = { fall: match[1] !== undefined, rise: match[2] !== undefined, isNoun, end };
  }
  return last;
}

/**
 * Reads 增长/下降 and their like around a number. `label` is what stands before it (since the last number), `after` what
 * follows its unit, `value` the printed decimal.
 */
export function readDirection({
  label,
  after,
  value,
}: {
  label: string;
  after: string;
  value: string;
}): Direction {
  const printed = value.startsWith('-') ? -1 : 1;
  const clause = (label.split(/[，,；;。：:]/).at(-1) ?? '').replace(NO_CHANGE, '');
  const behind = AFTER.exec(after.replace(NO_CHANGE, ''));
  if (behind && !/^\s*的?[^，,；;。]{0,3}\d/.test(after))
    return changed(behind[1] !== undefined, printed);
  const word = lastWord(clause);
  const compared = comparedBy(word, clause);
  if (compared) return changed(compared[1] !== undefined, printed);
  if (!word || isReached(word, clause.slice(word.end))) return { isChange: false, sign: printed };
  if (word.fall || word.rise) return changed(word.fall, printed);
  return { isChange: true, sign: printed < 0 ? -1 : 0 };
}

/** 支出增幅比收入增幅低5个百分点: the growth is what is compared, 低 says which way; 比上年增长 is no comparison. */
const comparedBy = (word: Word | undefined, clause: string): RegExpExecArray | null =>
  word && !word.isNoun ? null : COMPARED.exec(clause);

const changed = (falls: boolean, printed: -1 | 1): Direction => ({
  isChange: true,
  sign: falls ? -1 : printed,
});

/** 增至, 提高到 and 降为 state the level that was reached; so does what a change is only the attribute of. */
function isReached({ isNoun }: Word, rest: string): boolean {
  return /[至到]/.test(rest) || (!isNoun && /^了?为/.test(rest)) || /的[^，]{2,}/.test(rest);
}
