import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import type { Clause } from './claim-clauses';
import type { Claim } from './claimed-values';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { NATION } from '@/lib/text/nation';
import { holdValue } from './hold-value';
import type { Held } from './hold-value';

const HALF = 0.5;
/** So many characters at the end of a name say what kind of amount it is. */
const TAIL = 3;

/** Whether the place last named up to a clause is the one that is asked about; where its sentence names none, what stands around it says. */
export function isOfPlace({
  area,
  clause,
  around,
  vocabulary,
}: {
  area: string;
  clause: Clause;
  around: string;
  vocabulary: Vocabulary;
}): boolean {
  const names = [...vocabulary.areas].filter(([name, of]) => of !== NATION && name.length > 1);
  const own = clause.before
    .split(',')
    .findLast((part) => names.some(([name]) => part.includes(name)));
  return names.some(([name, of]) => of === area && (own ?? around).includes(name));
}

/** Another value of any kind speaks against the claim; all must be there to speak for it. */
export function claimVerdict({
  claim,
  clause,
  sentence,
  vocabulary,
}: {
  claim: Claim;
  clause: Clause;
  sentence: string;
  vocabulary: Vocabulary;
}): Held {
  const held = [
    ...claim.values.map((value) =>
      value.kind === 'amount' && isNone(claim.words, clause.text)
        ? 'other'
        : holdValue(value, clause.values),
    ),
    ...claim.places.map((place) => holdPlace({ place, sentence, vocabulary })),
  ];
  // Of several numbers, one that is right leaves open what the others are of.
  const numbers = held.filter((_, at) => claim.values[at]?.kind === 'amount');
  if (numbers.includes('other') && numbers.includes('same')) return 'silent';
  if (held.includes('other')) return 'other';
  return held.every((one) => one === 'same') ? 'same' : 'silent';
}

const NONE = /(?:不设|未设|不再设|没有|取消)置?了?([\p{Script=Han}]{2,8})/u;

/** 不设封顶线: there is no such amount. */
function isNone(words: readonly ContentWord[], clause: string): boolean {
  const [, none = ''] = NONE.exec(clause) ?? [];
  return none !== '' && words.some((word) => formsOf(word).some((form) => form.endsWith(none)));
}

const formsOf = ({ text, means }: ContentWord): string[] => [text, ...means];

/** Whether a clause says what the amount is of; 封顶线 says it of 门诊年度封顶线. */
export const isMeasured = (word: ContentWord, clause: string): boolean =>
  coverWord(word, clause) >= HALF ||
  formsOf(word).some((form) => form.length > TAIL && clause.includes(form.slice(-TAIL)));

function holdPlace({
  place,
  sentence,
  vocabulary,
}: {
  place: string;
  sentence: string;
  vocabulary: Vocabulary;
}): Held {
  const names = [...vocabulary.areas].filter(([, area]) => area !== NATION && area !== place);
  const isThere = [...vocabulary.areas].some(
    ([name, area]) => area === place && sentence.includes(name),
  );
  if (isThere) return 'same';
  return names.some(([name]) => name.length > 1 && sentence.includes(name)) ? 'other' : 'silent';
}
