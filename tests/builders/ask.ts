import type { Resolution } from '@/lib/question/figures/target-request';
import type { Ask, ContentWord, Target, TimeSlot } from '@/lib/schema/reading';

/** A cell that a question points at; what a test does not say is found and as the question has it. */
export const aTarget = (part: Partial<Target> = {}): Target => ({
  indicator: '',
  breakdown: [],
  area: '全国',
  period: '',
  missing: '',
  missingWords: [],
  unasked: [],
  assumed: [],
  ...part,
});

type ResolutionPart = Partial<Omit<Resolution, 'targets'>> & {
  targets?: readonly Partial<Target>[];
};

/** What was found for a question; what a test does not say explains all of it. */
export const aResolution = ({ targets = [], ...part }: ResolutionPart = {}): Resolution => ({
  confidence: 1,
  named: 1,
  loose: [],
  unexplained: [],
  ...part,
  targets: targets.map(aTarget),
});

/** A word of a question that stands for itself. */
export const aWord = (part: Partial<ContentWord> & Pick<ContentWord, 'text'>): ContentWord => ({
  means: [part.text],
  weight: 1,
  frame: false,
  ...part,
});

type Part = Partial<Omit<Ask, 'targets' | 'content' | 'times' | 'areas'>> & {
  areas?: readonly string[];
  targets?: readonly Partial<Target>[];
  content?: readonly (Partial<ContentWord> & Pick<ContentWord, 'text'>)[];
  times?: readonly Partial<TimeSlot>[];
};

/** What a question asks; a test says what it is about. */
export const anAsk = ({
  targets = [],
  content = [],
  areas = [],
  times = [],
  ...part
}: Part = {}): Ask => ({
  text: '',
  intent: 'passage',
  wanted: 'any',
  stated: [],
  unexplained: [],
  confidence: 0,
  named: 0,
  carried: false,
  ...part,
  areas: [...areas],
  targets: targets.map(aTarget),
  content: content.map(aWord),
  times: times.map((time) => ({ text: '', kind: 'year', from: 0, to: 0, ...time })),
});
