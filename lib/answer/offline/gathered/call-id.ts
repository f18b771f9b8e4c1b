/** What a call is made for, as its id says it. */
const MARKS = {
  search: 's',
  /** The same search through the rules of one place. */
  rules: 's.r',
  /** A passage that is read whole: an entry of the glossary. */
  entry: 'd',
  target: 't',
  /** What a figure is held against: the year before, or the whole that it is a part of. */
  before: 'b',
  /** What a printed growth or share follows from. */
  again: 'r',
  average: 'g',
  /** Whose a wrong number is. */
  owner: 'w',
  check: 'k',
  calculation: 'c',
  /** The change from one year to the next. */
  step: 'y',
} as const;

/** The id of a call for the ask at `at`; `place` where several are made for one purpose. So its result is found again. */
export const callId = (at: number, purpose: keyof typeof MARKS, place: number | '' = ''): string =>
  `a${at}.${MARKS[purpose]}${place}`;

/** The calculation that is made beside another over the same figures: how much more, beside how much per cent. */
export const besideId = (id: string): string => `${id}.d`;
