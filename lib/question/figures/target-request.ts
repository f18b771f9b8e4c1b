import type { Measure } from '@/lib/schema/observation';
import type { ContentWord, Target, TimeSlot } from '@/lib/schema/reading';
import type { Variant } from '@/lib/question/tokens/conjoined';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** What is looked for in the table: the words of a question and its slots. */
export type TargetRequest = {
  content: readonly ContentWord[];
  variants: readonly Variant[];
  areas: readonly string[];
  /** The area that was the topic, where the question names none. */
  topicArea: string;
  /** The places whose document is spoken of: 苏州公报里. */
  documentsOf?: readonly string[];
  times: readonly TimeSlot[];
  /** The times of a place, where each has its own. */
  timesOf?: ReadonlyMap<string, readonly TimeSlot[]>;
  measure: Measure | undefined;
  /** Whether one figure over a range is wanted rather than one a year. */
  single: boolean;
  /** Whether the measures themselves are ranked: 谁涨得快. */
  isRanked?: boolean;
  /** Whether the figures are held against each other, which takes figures of one year. */
  isCompared?: boolean;
  /** Part and whole of a share are two figures, even where one name holds all the words. */
  mustSplit: boolean;
  /** One figure is taken off another, which it may be a part of: 支出扣掉统筹. */
  takesOff?: boolean;
  /** The words before the comma, behind which the question asks. */
  topic?: ReadonlySet<string>;
  /** What stands behind 占 in the question. */
  shareOf?: string;
  /** What is counted: 人次, 家, 元. */
  counts?: string;
  /** A series that is not meant: the part is not its own whole. */
  exclude?: string;
  /** The unit of what it is compared with. */
  likeUnit?: string;
  /** Whether nothing else than what is counted in that unit is looked for: the whole of a share. */
  onlyAlike?: boolean;
  /** The indicator of the part, which the whole of a share most likely has, too. */
  like?: string;
  vocabulary: Vocabulary;
};

/** What was found, and how well it explains the question. */
export type Resolution = {
  targets: Target[];
  confidence: number;
  /** Share of the indicator's name that the question names, 0 to 1. */
  named: number;
  /** Words that only stand near the figure. */
  loose: ContentWord[];
  /** Words of the question that no target accounts for. */
  unexplained: ContentWord[];
};

/** A target as a key: same text, same cell. */
export const keyOfTarget = ({ indicator, breakdown, area, period, missingWords }: Target): string =>
  [indicator, breakdown.join('/'), area, period, missingWords.join('/')].join('\n');

/** The series of a target as a key. */
export const keyOfSeries = ({
  indicator,
  breakdown,
  area,
}: Pick<Target, 'indicator' | 'breakdown' | 'area'>): string =>
  [indicator, breakdown.join('/'), area].join('\n');

/** A series of the vocabulary under the same key. */
export const keyOfParts = ({ indicator, breakdown, area }: Series): string =>
  [indicator.name, breakdown.map(({ name }) => name).join('/'), area].join('\n');
