/** Verbs of a series that comes over or under a mark. */
export const OVER = '(?:超过|突破|超越|反超|高于|多于|赶超|上了)';
export const UNDER = '(?:低于|跌破|少于|降到|降至|不足)';
const PASSING = new RegExp(`^(?:${OVER}|${UNDER}|不到|不满|大于|小于)了?$`);

/** 超过, 突破: said of the mark and of nothing that is measured. */
export const isPassing = (word: string): boolean => PASSING.test(word);
