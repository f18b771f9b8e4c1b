import type { Ask, ContentWord } from '@/lib/schema/reading';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { valuesIn } from '@/lib/text/values';
import { eventsOf } from './events-of';
import type { Value } from '@/lib/text/values';

/** What a statement says that may be right or wrong, and what it says it of. */
export type Claim = {
  readonly text: string;
  readonly values: readonly Value[];
  /** Where an event that happened once is said to have been. */
  readonly places: readonly string[];
  /** The words that tell what is spoken of. */
  readonly words: readonly ContentWord[];
  /** Words that the deciding sentence must hold itself: 威高 of 威高属于第一梯队. */
  readonly subject: readonly ContentWord[];
  /** What must be said to have happened, where its time or place is claimed. */
  readonly events: readonly RegExp[];
  /** What an amount is of: the word right before it. */
  readonly measured: ContentWord | undefined;
  /** Years that say of when, and places that say of where; they are not claimed. */
  readonly years: readonly string[];
  readonly areas: readonly string[];
};

/** What was first happened once: its time and place are what may be wrong. */
const ONCE = /首[个家例批次张]|第一[个家例批次张]|最先|最早|率先|头一[个家例次]/;
/** 是第一梯队的五巨头之一: all behind the verb says of which order it is. */
const IS_ONE_OF = /^(.{2,}?)(?:也|就|都|应该|不)*(?:算是?|属于|是|位列|位于|排在?|列入|处于)(.+)$/;
const IDLE =
  /^(?:不是|是不是|号|日|起|算|之一|对|行|别|文件|先|也|都|好|请|听说|据说|有人|好像|从|才|就|企业的?)$/;

/** What a question states of its subject: its values, and the words that say of what they are. */
export function claimedValues({ text, areas, content }: Ask): Claim {
  const { values, places, events, years } = statedIn(text, areas);
  const named = content.filter(
    ({ text: word }) =>
      !IDLE.test(word) &&
      !values.some(({ text: said }) => said.includes(word) || word.includes(said)) &&
      !places.some((place) => place.includes(word) || word.includes(shortArea(place))),
  );
  const plain = named.filter(({ frame }) => !frame);
  const subject = orderedIn(text, values, plain);
  // What happened is asked of the clause as an event; its verb need not be found again as a word.
  const words = events.length > 0 && plain.length > 0 ? plain : named;
  return {
    text,
    values,
    places,
    events,
    words: subject.length > 0 ? subject : words,
    subject,
    measured: measuredBefore(text, values, plain),
    years,
    areas: areas.filter((area) => area !== NATION && !places.includes(area)),
  };
}

/** The values that are claimed, and the years that only say of when. */
function statedIn(
  text: string,
  areas: readonly string[],
): Pick<Claim, 'values' | 'places' | 'events' | 'years'> {
  const all = valuesIn(text);
  const isOnce = ONCE.test(text);
  const events = eventsOf(text);
  const others = all.filter(({ kind }) => kind !== 'time');
  // What happens every year is not denied by what happened in another one.
  const timed = events.length > 0 ? all : [];
  const values = isOnce || others.length === 0 ? timed : others;
  const ofTime = isOnce || values.some(({ kind }) => kind === 'time');
  return {
    values,
    places: isOnce ? areas.filter((area) => area !== NATION) : [],
    events: ofTime ? events : [],
    years: all.flatMap((value) =>
      value.kind === 'time' && !values.includes(value) && value.year > 0 ? [`${value.year}`] : [],
    ),
  };
}

/** What is said to be of an order: 威高 of 威高属于第一梯队的五巨头. */
function orderedIn(
  text: string,
  values: readonly Value[],
  words: readonly ContentWord[],
): ContentWord[] {
  const [, before = '', behind = ''] = IS_ONE_OF.exec(text) ?? [];
  const isOfOrder = values.some(
    ({ kind, text: said }) => kind === 'ordinal' && behind.includes(said),
  );
  return isOfOrder ? words.filter(({ text: word }) => before.includes(word)) : [];
}

/** 封顶线 of 北京门诊封顶线是两万. */
function measuredBefore(
  text: string,
  values: readonly Value[],
  words: readonly ContentWord[],
): ContentWord | undefined {
  const amount = values.find(({ kind }) => kind === 'amount');
  if (!amount) return undefined;
  const lead = text.slice(0, Math.max(0, text.indexOf(amount.text)));
  return words
    .filter(({ text: word }) => lead.includes(word))
    .reduce<ContentWord | undefined>(
      (last, word) =>
        last && lead.lastIndexOf(last.text) > lead.lastIndexOf(word.text) ? last : word,
      undefined,
    );
}
