import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** What stands between the things of a list, where not nothing at all: 三级、二级, 三级和二级, 三级二级. */
const JOIN = '(?:、|,|和|与|及|以及|跟|同|或)';
/** 一级及以下, 三级甲等: a group of its own; 在职退休比: a name of a ratio of two. */
const NOT_OF_MORE = '(?!及?以[上下]|[甲乙丙]|之?比(?:例|值|率|是|为|多少|怎|[,?的]|$))';
const LEAST_MODIFIER = 2;
const LONGEST_MODIFIER = 8;

/**
 * A list whose noun is said but once, with the noun after each: 三级、二级、一级医院 → 三级医院、二级医院、一级医院. Only where each is then
 * the name of a group that the table has.
 */
export function shareHead(text: string, { breakdownWords }: Vocabulary): string {
  const nouns = [...breakdownWords.keys()].filter(
    (noun) => noun.length === 2 && text.includes(noun),
  );
  return nouns.reduce((rest, noun) => {
    const modifiers = [...breakdownWords.keys()]
      .filter((name) => name.endsWith(noun))
      .map((name) => name.slice(0, -noun.length))
      .filter(
        (one) =>
          one.length >= LEAST_MODIFIER && one.length <= LONGEST_MODIFIER && rest.includes(one),
      )
      .sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
    return modifiers.length < 2 ? rest : withNoun({ text: rest, noun, modifiers });
  }, text);
}

function withNoun({
  text,
  noun,
  modifiers,
}: {
  text: string;
  noun: string;
  modifiers: readonly string[];
}): string {
  const one = `(?:${modifiers.map(escaped).join('|')})${NOT_OF_MORE}`;
  // 企业职工参保 is no list: behind the noun a list goes on with a joint.
  const list = new RegExp(`${one}(?:(?:的?(?:${noun})?${JOIN})?${one})+(?:的?${noun})?`, 'g');
  const each = new RegExp(`(${one})(?:的?${noun})?`, 'g');
  // 在职职工参保多少: one group, and what it does.
  const done = new RegExp(`${noun}${one}$`);
  return text.replace(list, (found, at: number) =>
    // 药品耗材的货款…回到企业手里: the list is of something else than the noun that stands elsewhere.
    !done.test(found) && (found.includes(noun) || text[at + found.length] !== '的')
      ? [...found.matchAll(each)].map(([, modifier = '']) => `${modifier}${noun}`).join('、')
      : found,
  );
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
