import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';

const NUMERALS = '一二两三四五六七八九十';
const NUMBERED = new RegExp(`[${NUMERALS}\\d]`);
/** "六要六不要"是哪六要, 《五问五答》是哪五问, "三大终端"分别是什么: a name of which the members are asked for. */
const QUOTED = new RegExp(
  `["《]([^"《》]{2,40})["》][^,。?]{0,6}(?:,[^,。?]{0,6})?(?:哪[${NUMERALS}\\d]|(?:分别|各)(?:是|指)(?:的是)?(?:什么|啥|哪些|哪几))`,
);
/** 三进是哪三进: said once more behind 哪. */
const SAID_TWICE = new RegExp(`([${NUMERALS}\\d][^,。?哪的是]{1,4}).*哪\\1`);
const NUMBER_OF: Readonly<Record<string, number>> = Object.fromEntries(
  [...NUMERALS].map((numeral, at) => [numeral, at < 2 ? at + 1 : at]),
);
const MOST = 4;

/**
 * The name with a number (三个60%, 六要六不要) whose members a question asks for, where the passages only use it: none lists them before
 * or behind it, and none says what it means. Undefined where they are told, or nothing like it is asked.
 */
export function onlyNamed(
  { text }: Pick<Ask, 'text'>,
  passages: readonly PassageEvidence[],
): string | undefined {
  const name = QUOTED.exec(text)?.[1] ?? SAID_TWICE.exec(text)?.[1];
  if (name === undefined || !NUMBERED.test(name)) return undefined;
  const using = passages
    .map(({ passage }) => fold(passage.text).replace(/[“”]/g, '"'))
    .filter((passage) => passage.includes(name));
  return using.length > 0 && !using.some((passage) => tells(passage, name)) ? name : undefined;
}

/** Whether a text says what a name that it uses stands for. */
function tells(passage: string, name: string): boolean {
  const own = name.replace(/[.*+?^${}()|[\]\\%]/g, '\\$&');
  // "三进"(进药店、进社区), 五巨头,包括…, "四同"药品(通用名…)
  const behind = new RegExp(
    `${own}["》]?[^,。;(]{0,4}(?:\\(|[,:]?(?:即|是指|指|包括|分别|为|[:：]|[-—]))`,
  );
  // 甲、乙和丙"三个精准", 甲、乙三重制度
  const before = new RegExp(`、[^,。;《)]{1,24}?["》]?(?:等|的|这|共)?["《]?${own}`);
  return behind.test(passage) || before.test(passage) || isSpelledOut(passage, name);
}

/** "三结算"…即时结算…直接结算…同步结算: as many words as the number says that end like the name. */
function isSpelledOut(passage: string, name: string): boolean {
  const [first = ''] = name;
  const count = NUMBER_OF[first] ?? 0;
  const ending = name.slice(1).replace(/^[个大项种类]/, '');
  if (count < 2 || ending.length < 2 || !/^\p{Script=Han}+$/u.test(ending)) return false;
  const rest = passage.replaceAll(name, '');
  const words = rest.match(new RegExp(`[\\u4e00-\\u9fff]{2}(?=${ending})`, 'g')) ?? [];
  return new Set(words).size >= Math.min(count, MOST);
}
