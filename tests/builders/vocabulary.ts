import { healthWords } from '@/lib/question/decline/health-words';
import type { Cell, Label, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { createIntlSegmenter } from '@/lib/text/intl-segmenter';

/** A name that figures go by; it has no other spellings unless a test says so. */
export const aLabel = (part: Partial<Label> & Pick<Label, 'name'>): Label => ({
  spellings: part.name,
  ownSpellings: part.name,
  words: [],
  dimension: '',
  ...part,
});

type SeriesPart = Partial<Omit<Series, 'indicator' | 'breakdown' | 'cells'>> & {
  indicator?: Partial<Label> & Pick<Label, 'name'>;
  breakdown?: readonly (Partial<Label> & Pick<Label, 'name'>)[];
  cells?: readonly Partial<Cell>[];
};

/** One stated figure; a test says what of it is read. */
export const aCell = (part: Partial<Cell>): Cell => ({
  period: '',
  measure: 'level',
  value: '1',
  unit: '',
  source: 's',
  ...part,
});

/** The figures of one indicator, breakdown and area. */
export const aSeries = ({
  indicator = { name: '' },
  breakdown = [],
  cells = [],
  ...part
}: SeriesPart): Series => ({
  area: '全国',
  context: '',
  ...part,
  indicator: aLabel(indicator),
  breakdown: breakdown.map(aLabel),
  cells: cells.map(aCell),
});

/** A vocabulary that knows only what a test gives it. */
export const aVocabulary = (part: Partial<Vocabulary> = {}): Vocabulary => ({
  segmenter: createIntlSegmenter({ words: [] }),
  series: [],
  breakdownWords: new Map(),
  labelWords: new Set(),
  ratios: new Map(),
  phrases: new Map(),
  longestPhrase: 0,
  areas: new Map(),
  longestArea: 0,
  coveredAreas: new Set(),
  parents: new Map(),
  passagesWith: new Map(),
  passageCount: 0,
  neighbours: new Set(),
  nearSpellings: new Map(),
  near: new Map(),
  health: healthWords([]),
  judge: () => ({ score: -1, kind: 'chat' }),
  asking: new Set(),
  english: { toChinese: (text) => text, nameOf: () => undefined },
  glossary: new Map(),
  documents: new Map(),
  placeOfSource: new Map(),
  rulesOfPlaces: new Set(),
  abridgements: new Set(),
  ...part,
});
