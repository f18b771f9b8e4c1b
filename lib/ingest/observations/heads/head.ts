import type { AreaMatch } from '@/lib/text/areas';
import type { IndicatorTerm } from '@/lib/schema/term';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import type { Label } from '@/lib/ingest/observations/wording/read-label';

/** A value of a breakdown. */
export type Value = { name: string; dimension: string };

/** What a figure is about. */
export type Head = {
  indicator: string;
  term?: IndicatorTerm;
  breakdown: readonly Value[];
  /** Of the folded text: where the words that name it begin; of an earlier block: Infinity. */
  start: number;
  /** The unit's base that it is measured in. */
  base: string;
  /** How sure: named by the catalogue, taken over from before, or by its own words. */
  by: 'catalogue' | 'topic' | 'words';
  /** Words after the number name it too, so that they belong to the quote. */
  usesTail: boolean;
  area: string;
  period: string;
};

/** What is known when the subject of a figure is looked for. */
export type HeadInput = {
  /** The words before the number, time masked. */
  own: string;
  ownStart: number;
  /** The words after it. */
  tail: string;
  figure: Figure;
  label: Label;
  /** What stands before in the paragraph. */
  before: string;
  /** Clauses of this sentence without figures that stand right before. */
  pending: { text: string; start: number } | undefined;
  /** What a clause without a subject of its own is about. */
  topic: Head | undefined;
  /** A semicolon parts it from the topic. */
  isFresh: boolean;
  /** What the sentence began with: its scheme holds for what follows. */
  subject: Head | undefined;
  /** The fund or the kind of aid that the sentence speaks of: 统筹基金收入…，支出…; 住院救助…，支出…. */
  held: readonly Value[];
  /** What the paragraph began with, while it names no other scheme: 职工医保参保…。按参保方式分，灵活就业人员…. */
  paragraphHead: Head | undefined;
  /** The scheme that a lead (对于职工医保，…) gives to what follows. */
  lead: readonly Value[];
  /** After 其中, 包括 or in a bracket: a part of the topic. */
  isPart: boolean;
  areas: readonly AreaMatch[];
  context: BlockContext;
  /** The headings above, with the one that is run into the paragraph: （三）大病保险。全年筹资…. */
  above: string;
};
