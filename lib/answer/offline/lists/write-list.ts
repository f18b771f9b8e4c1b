import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import { askedPart } from '@/lib/text/asked-part';
import { fold } from '@/lib/text/fold';
import { lackingThing } from '@/lib/answer/offline/passages/lacking-thing';
import { isAbout } from './is-about';
import { leadInOf } from './lead-in-of';
import { fitOf } from './list-fit';
import { leadOfItem } from './lead-of-item';
import { partDraft } from './part-draft';
import { sentenceOfList } from './sentence-of-list';
import { summaryOfList } from './summary-of-list';
import { citeSentence } from '@/lib/answer/offline/passages/cite-sentence';
import { closeSentence, tidySentence } from '@/lib/answer/offline/passages/tidy-sentence';

const LEAST_FIT = 0.7;
/** A list of more characters than this gives the first sentence of each item. */
const MOST_LENGTH = 450;

type Listed = {
  ask: Ask;
  lists: readonly ListEvidence[];
  passages?: readonly PassageEvidence[];
};

/** The enumeration whose lead-in or heading matches the question best; undefined where none does. */
export function bestList({ ask, lists, passages = [] }: Listed): ListEvidence | undefined {
  const ranked = lists
    .map((evidence) => {
      const before = leadInOf(evidence, passages);
      return { evidence, before, fit: fitOf(ask, evidence, before) };
    })
    .filter(
      ({ evidence, before, fit }) =>
        fit >= LEAST_FIT && isAbout(ask, evidence, before) && !lacksThing(ask, evidence),
    )
    .sort(
      (left, right) =>
        right.fit - left.fit || (left.evidence.list.id < right.evidence.list.id ? -1 : 1),
    );
  return ranked[0]?.evidence;
}

/** 需要哪些材料: a list that speaks of no papers gives none; its items are names enough. */
const lacksThing = (ask: Ask, { list }: ListEvidence): boolean => {
  const sentence = fold(
    [list.title, ...list.section, ...list.items.map(({ text }) => text)].join('、'),
  );
  return lackingThing(ask, { sentence, around: sentence }).length > 0;
};

/** The whole enumeration that matches the question, or the item of it that is asked for; undefined where none does. */
export function writeList({ ask, lists, passages = [] }: Listed): string | undefined {
  const best = bestList({ ask, lists, passages });
  if (!best) return undefined;
  const part = askedPart(ask.text);
  if (part !== undefined) return partDraft({ evidence: best, part, lists, passages });
  if (ask.ordinal !== undefined) return itemDraft({ ...best, at: ask.ordinal, passages });
  return listDraft(best, passages);
}

/**
 * The list as a list, one marker an item; long items by their lead so that the list stays complete. A list within a sentence
 * is given as that sentence, where it was found: what follows the names belongs to them.
 */
export function listDraft(
  evidence: ListEvidence,
  passages: readonly PassageEvidence[] = [],
): string {
  const { alias, list } = evidence;
  const own = list.kind === 'inline' ? sentenceOfList(evidence, passages) : undefined;
  if (own) return citeSentence(own);
  const whole = list.items.map(({ text }) => tidySentence(text));
  const isShort = whole.every((text) => text.length <= 24) && list.kind === 'inline';
  const lead = `${tidySentence(list.title).replace(/[：:，,。]$/, '')}`;
  if (isShort && whole.every((item) => lead.includes(item))) return `${lead}。[${alias}]`;
  if (isShort)
    return `${lead}：${whole.map((text) => text.replace(/[。；;]$/, '')).join('、')}。[${alias}]`;
  const fits = whole.reduce((sum, text) => sum + text.length, 0) <= MOST_LENGTH;
  const items = whole.map((text, place) => {
    const label = list.items[place]?.label ?? '';
    const body = fits ? text : leadOfItem(text);
    const shown = label !== '' && !body.startsWith(label) ? `${label}${body}` : body;
    return `- ${closeSentence(shown)}[${alias}.${place + 1}]`;
  });
  const summary = summaryOfList(evidence, passages);
  const said = summary ? ['', citeSentence(summary)] : [];
  return [`${lead}：[${alias}]`, '', ...items, ...said].join('\n');
}

/** One item of a list, whole, with how its own section begins; the whole list where it has no such item. */
function itemDraft({
  at,
  passages,
  ...evidence
}: ListEvidence & { at: number; passages: readonly PassageEvidence[] }): string {
  const { alias, list } = evidence;
  const place = at < 0 ? list.items.length - 1 : at - 1;
  const item = list.items[place];
  if (!item) return listDraft(evidence, passages);
  const text = tidySentence(item.text);
  const body = item.label === '' || text.startsWith(item.label) ? text : `${item.label}${text}`;
  const name = text.replace(/[。；;，,]$/, '');
  const own = passages.find(({ passage }) => passage.section.some((one) => one.includes(name)));
  const more = own ? `\n${tidySentence(leadOfItem(own.passage.text))}[${own.alias}.1]` : '';
  return `${closeSentence(body)}[${alias}.${place + 1}]${more}`;
}
