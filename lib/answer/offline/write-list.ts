import type { ListEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { coverWord } from './cover-word';
import { closeSentence, tidySentence } from './tidy-sentence';

const LEAST_FIT = 0.7;
const MOST_LENGTH = 1_000;
const LONG_ITEM = 60;
const TELLING = 0.25;
/** What the right number of items adds to the fit, and a wrong one takes. */
const RIGHT_COUNT = 0.12;

/** The whole enumeration whose lead-in or heading matches the question; undefined where none does. */
export function writeList({
  ask,
  lists,
}: {
  ask: Ask;
  lists: readonly ListEvidence[];
}): string | undefined {
  const ranked = lists
    .map((evidence) => ({ evidence, fit: fitOf(ask, evidence) }))
    .filter(({ evidence, fit }) => fit >= LEAST_FIT && isAbout(ask, evidence))
    .sort(
      (left, right) =>
        right.fit - left.fit || (left.evidence.list.id < right.evidence.list.id ? -1 : 1),
    );
  const best = ranked[0]?.evidence;
  return best && listDraft(best);
}

/**
 * Every telling word of the question stands in the list or over it; headings and numbered paragraphs are a list of something
 * only where their title says of what (建议, 问题, 经验).
 */
function isAbout(ask: Ask, { list, title, publisher = '' }: ListEvidence): boolean {
  const over = fold([list.title, ...list.section].join('\n'));
  const whole = `${over}\n${fold([list.article ?? '', title, publisher, ...list.items.map(({ text }) => text)].join('\n'))}`;
  const named = ask.content.filter(({ frame, weight }) => !frame && weight >= TELLING);
  if (named.some((word) => coverWord(word, whole) < 0.5)) return false;
  if (list.kind !== 'subheadings' && list.kind !== 'items') return true;
  const frames = ask.content.filter(({ frame }) => frame);
  return (
    ask.intent === 'why' || // its title asks the same
    list.titleSpan === undefined ||
    /[:：]$/.test(list.title) ||
    frames.some((word) => coverWord(word, over) === 1)
  );
}

/** How far title, headings and items hold the words of the question. */
export function fitOf(ask: Ask, { list, title, publisher = '' }: ListEvidence): number {
  const lead = fold(list.title);
  const section = fold(list.section.join('\n'));
  const items = fold(list.items.map(({ text }) => text).join('\n'));
  const article = fold(`${list.article ?? ''}\n${title}\n${publisher}`);
  let fit = 0;
  let total = 0;
  for (const word of ask.content) {
    const weight = word.frame ? word.weight * 1.5 : word.weight;
    total += weight;
    fit +=
      weight *
      Math.max(
        coverWord(word, lead),
        0.85 * coverWord(word, section),
        0.6 * coverWord(word, article),
        0.5 * coverWord(word, items),
      );
  }
  return total === 0 ? 0 : fit / total + countFit(ask.text, list.items.length);
}

/** The list as a list, one marker an item; long items by their first sentence so that the list stays complete. */
export function listDraft({ alias, list }: ListEvidence): string {
  const whole = list.items.map(({ text }) => tidySentence(text));
  const isShort = whole.every((text) => text.length <= 24) && list.kind === 'inline';
  const lead = `${tidySentence(list.title).replace(/[：:，,。]$/, '')}`;
  if (isShort && whole.every((item) => lead.includes(item))) return `${lead}。[${alias}]`;
  if (isShort)
    return `${lead}：${whole.map((text) => text.replace(/[。；;]$/, '')).join('、')}。[${alias}]`;
  const fits = whole.reduce((sum, text) => sum + text.length, 0) <= MOST_LENGTH;
  const items = whole.map((text, place) => {
    const label = list.items[place]?.label ?? '';
    const body = fits ? text : firstSentence(text);
    const shown = label !== '' && !body.startsWith(label) ? `${label}${body}` : body;
    return `- ${closeSentence(shown)}[${alias}.${place + 1}]`;
  });
  return [`${lead}：[${alias}]`, '', ...items].join('\n');
}

function firstSentence(text: string): string {
  const end = text.search(/[。！？]/);
  const first = end < 0 ? text : text.slice(0, end + 1);
  return first.length > LONG_ITEM * 2 ? `${first.slice(0, LONG_ITEM * 2)}` : first;
}

const COUNTS = '零一二三四五六七八九十';

/** 三条建议 is a list of three. */
function countFit(text: string, items: number): number {
  const asked = /([二两三四五六七八九十])(?:个|点|条|项|大|类|种|方面)/.exec(text)?.[1];
  if (asked === undefined) return 0;
  return COUNTS.indexOf(asked === '两' ? '二' : asked) === items ? RIGHT_COUNT : -RIGHT_COUNT;
}
