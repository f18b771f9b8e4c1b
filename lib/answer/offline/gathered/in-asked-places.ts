import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { callId } from './call-id';
import { ownRulesOf } from './own-rules';
import { oncePerId } from './once-per-id';
import type { Gathered } from './evidence';

type Search = ReturnType<Gathered['search']>;
type Found = { readonly source: string; readonly words: string };

/**
 * What was gathered without the documents of other places, where documents of a place that is asked about were found: the rules of one
 * city are none of another's, however well their words fit. What names the place asked about stays.
 */
export function inAskedPlaces({
  gathered,
  ask,
  at,
  vocabulary,
}: {
  gathered: Gathered;
  ask: Pick<Ask, 'areas'>;
  at: number;
  vocabulary: Pick<Vocabulary, 'placeOfSource' | 'parents' | 'rulesOfPlaces'>;
}): Gathered {
  const { areas } = ask;
  const { placeOfSource, parents } = vocabulary;
  const asked = areas.filter((area) => area !== NATION);
  if (asked.length === 0) return gathered;
  const isOwn = ({ source }: Found) => asked.includes(placeOfSource.get(source) ?? '');
  const isOfOther = (found: Found): boolean => {
    const place = placeOfSource.get(found.source);
    if (place === undefined || asked.includes(place)) return false;
    const isAround = asked.some((area) => parents.get(area) === place);
    return !isAround && !asked.some((area) => found.words.includes(shortArea(area)));
  };
  const withOwnRules = (id: string): Search => {
    const found = gathered.search(id);
    if (found === undefined) return undefined;
    const more = ownRulesOf(ask, vocabulary).flatMap(
      (_, place) => gathered.search(callId(at, 'rules', place)) ?? [],
    );
    const passages = more.flatMap((rules) => rules.passages);
    const lists = more.flatMap((rules) => rules.lists);
    return {
      passages: withMore(found.passages, passages),
      lists: withMore(found.lists, lists),
    };
  };
  const search = oncePerId((id): Search => {
    const found = withOwnRules(id);
    if (!found?.passages.some((one) => isOwn(inPassage(one)))) return found;
    return {
      passages: found.passages.filter((one) => !isOfOther(inPassage(one))),
      lists: found.lists.filter((one) => !isOfOther(inList(one))),
    };
  });
  return { ...gathered, search };
}

/** What was found, and behind it what else the rules say; a word found in one document alone ranks nothing high. */
function withMore<T extends { alias: string; score: number }>(
  found: readonly T[],
  more: readonly T[],
): T[] {
  const known = new Set(found.map(({ alias }) => alias));
  const least = found.at(-1)?.score ?? 0;
  return [
    ...found,
    ...more.flatMap((one) => {
      if (known.has(one.alias)) return [];
      known.add(one.alias);
      return [{ ...one, score: Math.min(one.score, least) }];
    }),
  ];
}

const inPassage = ({ title, passage: { source, section, text } }: PassageEvidence): Found => ({
  source,
  words: [title, ...section, text].join('\n'),
});

const inList = ({ title, list: { source, section, title: name, items } }: ListEvidence): Found => ({
  source,
  words: [title, ...section, name, ...items.map(({ text }) => text)].join('\n'),
});
