import { seriesOf } from '@/lib/question/figures/series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { NATION } from '@/lib/text/nation';
import { fold } from '@/lib/text/fold';

const MOST_ENTRIES = 2;
/** So much of a name must be said for it to be meant as a whole. */
const LEAST_SAID = 0.8;
/** 津贴包括哪些, 人数统计的是谁, 零工是哪些人: a list of what the glossary says that a word takes in. */
const TAKES_IN =
  /包括|包含|含有?哪|含(?:什么|啥)|统计|算哪|由(?:什么|哪|啥)|(?:是|指|有)(?:的是)?(?:哪些|哪几?类|什么样的)(?:人|群体|对象)|是谁|有谁/;

/** Ids of the glossary entries that a question asks for, whole names of several words (职工医保参保人数) first. */
export function glossaryEntries(ask: Ask, vocabulary: Vocabulary): string[] {
  const { intent, content, text } = ask;
  const { glossary } = vocabulary;
  // What a place counts there is told by itself, and by no glossary of all.
  const isOfPlace = ask.areas.some((area) => area !== NATION);
  const isOfMembers = couldBeOfMembers(intent) && !isOfPlace && TAKES_IN.test(text);
  if (intent !== 'define' && !isOfMembers) return [];
  const words = content.filter(({ frame }) => !frame);
  const whole = [...glossary]
    .filter(([name]) => isOfTarget(ask, name, vocabulary) || namesWhole(words, name))
    .map(([, id]) => id);
  if (whole.length > 0 || isOfMembers) return [...new Set(whole)].slice(0, 1);
  // 工伤保险参保人数 is not what 参保人数 alone stands for.
  const ids = content.flatMap((word) =>
    (ask.unexplained.length > 0 && !glossary.has(word.text)
      ? []
      : [word.text, ...word.means]
    ).flatMap((name) => glossary.get(name) ?? []),
  );
  return [...new Set(ids)].slice(0, MOST_ENTRIES);
}

const couldBeOfMembers = (intent: Ask['intent']): boolean =>
  intent === 'list' || intent === 'passage';

/** 职工医保参保人数 is the figure 基本医疗保险参保人数 of 职工, and the glossary has it under both names in a row. */
function isOfTarget(
  { targets: [target], named, unexplained }: Ask,
  name: string,
  vocabulary: Vocabulary,
): boolean {
  if (!target || target.missing !== '' || named < LEAST_SAID || unexplained.length > 0)
    return false;
  const indicator = fold(target.indicator);
  if (!name.endsWith(indicator)) return false;
  const before = name.slice(0, -indicator.length);
  const labels = seriesOf(target, vocabulary)?.breakdown ?? [];
  return labels.length === 0
    ? before === ''
    : labels.some(({ spellings }) => spellings.split('\n').includes(before));
}

/** Whether the words of a question make up a name, all of them. */
function namesWhole(words: readonly ContentWord[], name: string): boolean {
  let rest = name;
  for (const { text, means } of words) {
    const said = [...new Set([text, ...means])]
      .filter((one) => rest.includes(one))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    if (said === '') return false;
    rest = rest.replace(said, '\n');
  }
  const left = rest.replaceAll('\n', '').length;
  return left <= name.length * (1 - LEAST_SAID);
}
