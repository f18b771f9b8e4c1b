import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { SentenceMatch } from '@/lib/answer/offline/passages/sentence-match';
import type { Observation } from '@/lib/schema/observation';
import type { Target } from '@/lib/schema/reading';
import type { Enumeration } from '@/lib/schema/passage';
import type {
  Calculation,
  ListEvidence,
  ObservationEvidence,
  PassageEvidence,
} from '@/lib/schema/tools';
import { aTarget } from './ask';
import { observation } from './figure-table';

type Item = Enumeration['items'][number];

/** What a test says of a whole, and of one part of it. */
type Part<Whole, Name extends keyof Whole> = Partial<Omit<Whole, Name>> & {
  [Key in Name]?: Partial<Whole[Key]>;
};

const anObservation = (part: Partial<Observation>): Observation =>
  observation(['', '', '', '', 'level', '', '', ''], part);

/** A figure that was looked up. */
export const observationEvidence = ({
  observation: own = {},
  related = [],
  ...part
}: Omit<Part<ObservationEvidence, 'observation'>, 'related'> & {
  related?: readonly Partial<Observation>[];
}): ObservationEvidence => ({
  alias: 'o1',
  title: '公报',
  checks: [],
  ...part,
  observation: anObservation(own),
  related: related.map(anObservation),
});

/** What came back for one target. */
export const figureFound = ({
  target = {},
  ...part
}: Omit<Partial<FigureFound>, 'target'> & { target?: Partial<Target> } = {}): FigureFound => ({
  evidence: [],
  missing: '',
  candidates: [],
  ...part,
  target: aTarget(target),
});

/** A passage that was found. */
export const passageEvidence = ({
  passage,
  ...part
}: Part<PassageEvidence, 'passage'>): PassageEvidence => ({
  alias: 'p1',
  title: '公报',
  score: 1,
  ...part,
  passage: {
    id: 'bulletin#1',
    source: 'bulletin',
    section: [],
    kind: 'prose',
    text: '',
    breaks: [],
    start: 0,
    end: 1,
    ...passage,
  },
});

/** A list that was found. */
export const listEvidence = ({
  list: { items = [], ...list } = {},
  ...part
}: Omit<Partial<ListEvidence>, 'list'> & {
  list?: Partial<Omit<Enumeration, 'items'>> & { items?: readonly Partial<Item>[] };
}): ListEvidence => ({
  alias: 'l1',
  title: '公报',
  score: 1,
  ...part,
  list: {
    id: 'bulletin#l1',
    source: 'bulletin',
    section: [],
    kind: 'items',
    title: '',
    start: 0,
    end: 1,
    ...list,
    items: items.map((item) => ({ label: '', text: '', start: 0, end: 1, breaks: [], ...item })),
  },
});

/** A sentence that was weighed. */
export const sentenceMatch = ({
  evidence,
  ...part
}: Omit<Partial<SentenceMatch>, 'evidence'> & {
  evidence?: Part<PassageEvidence, 'passage'>;
}): SentenceMatch => ({
  marker: 'p1.1',
  place: 0,
  text: '',
  score: 0,
  own: 0,
  article: '',
  missing: [],
  ...part,
  evidence: passageEvidence(evidence ?? {}),
});

/** A calculation that was made. */
export const aCalculation = ({
  operands = [],
  ...part
}: Omit<Partial<Calculation>, 'operands'> & {
  operands?: readonly string[];
}): Calculation => ({
  alias: 'c1',
  operation: '',
  value: '',
  rounded: '',
  unit: '',
  formula: '',
  cautions: [],
  ...part,
  operands: [...operands],
});
