import { parseWords } from '@/lib/text/segment';

/** The words of terms/asking-words.txt; `捋~` stands for the doubled forms of a verb, which ask for no more than the verb does. */
export const parseAskingWords = (text: string): string[] => [
  ...new Set(
    parseWords(text)
      .flatMap((line) => line.split(/\s+/u))
      .flatMap((word) => (word.endsWith('~') ? doubled(word.slice(0, -1)) : [word])),
  ),
];

/** 捋: 捋捋, 捋一捋, 捋一下 …; 梳理: 梳理梳理, 梳理一下 … */
const doubled = (verb: string): string[] => [
  verb + verb,
  ...['一下', '一遍', '一番'].map((end) => verb + end),
  // 算下 is but the beginning of 算下来.
  ...(verb.length > 1
    ? [`${verb}下`]
    : [`${verb}一${verb}`, `${verb}了${verb}`, `${verb}${verb}看`]),
];
