import type { HealthWords } from '@/lib/question/decline/health-words';
import type { RequestJudge } from '@/lib/question/decline/learn-requests';
import type { Measure } from '@/lib/schema/observation';
import type { RatioTerm } from '@/lib/schema/term';
import type { Segmenter } from '@/lib/text/segment';
import type { EnglishNames } from './english-names';
import type { LeadIn } from './lead-in';
import type { DocumentNumbers } from './name-documents';
import type { NearWords } from './near-words';

/** A name that figures go by (an indicator or a value of a breakdown), with all its spellings, folded. */
export type Label = {
  readonly name: string;
  /** Name and aliases, one a line. */
  readonly spellings: string;
  /** The name itself, folded, and in the documents' preferred words; without aliases. */
  readonly ownSpellings: string;
  /** The words of the name that carry content, with what each says, 0 to 1. */
  readonly words: readonly { readonly text: string; readonly weight: number }[];
  /** The breakdown's dimension (scheme, level …); empty for an indicator and where it is not known. */
  readonly dimension: string;
};

/** One stated figure of a series. */
export type Cell = {
  readonly period: string;
  readonly measure: Measure;
  /** Plain decimal, as printed. */
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  /** What its sentence says it is: so by now, or still to come. */
  readonly tense?: 'now' | 'ahead';
  /** The time that an undated figure is of, as another source dates the total that it is a part of: 2018-2024. */
  readonly asOf?: string;
};

/** All figures of one indicator, breakdown and area. */
export type Series = {
  readonly indicator: Label;
  readonly breakdown: readonly Label[];
  readonly area: string;
  readonly cells: readonly Cell[];
  /** What the sources say around them, folded: quotes and headings. */
  readonly context: string;
  /** What the sources say before they come to the figures. */
  readonly leads?: readonly LeadIn[];
};

/** What a spelling may stand for, in the words of the documents. */
export type Phrase = {
  readonly means: readonly string[];
  /** `function` words carry no content; `frame` words say what kind of thing is asked (原因, 措施). */
  readonly kind: 'term' | 'function' | 'frame';
};

/** All words that questions are read with; made once from a library, so that a new document brings its own. */
export type Vocabulary = {
  readonly segmenter: Segmenter;
  readonly series: readonly Series[];
  /** Every spelling of a value of a breakdown → its dimension. */
  readonly breakdownWords: ReadonlyMap<string, string>;
  /** The words that names of figures are made of: never everyday speech, common as they may be (死亡人数). */
  readonly labelWords: ReadonlySet<string>;
  /** Names of ratios → the two figures that each follows from. */
  readonly ratios: ReadonlyMap<string, RatioTerm>;
  /** By spelling, folded. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly longestPhrase: number;
  /** Names of places, short and long → the name that the table uses. */
  readonly areas: ReadonlyMap<string, string>;
  readonly longestArea: number;
  /** Places that have figures. */
  readonly coveredAreas: ReadonlySet<string>;
  /** Places → the place that they are a part of: 苏州市 → 江苏省. */
  readonly parents: ReadonlyMap<string, string>;
  /** In how many passages a word stands. */
  readonly passagesWith: ReadonlyMap<string, number>;
  readonly passageCount: number;
  /** Every two neighbouring characters of the corpus and of the phrases. */
  readonly neighbours: ReadonlySet<string>;
  /** Spellings of three and more characters by each form with one character left open, for misprints. */
  readonly nearSpellings: ReadonlyMap<string, string>;
  /** Words that say nearly the same. */
  readonly near: NearWords;
  /** Words of illness and treatment. */
  readonly health: HealthWords;
  /** How near a request is to those that are declined. */
  readonly judge: RequestJudge;
  /** Words of the asking, which say nothing of what is asked: 核实, 捋捋; none that the terms have. */
  readonly asking: ReadonlySet<string>;
  /** What the words are called in English. */
  readonly english: EnglishNames;
  /** Words that a glossary defines, folded → the passage that defines them. */
  readonly glossary: ReadonlyMap<string, string>;
  /** What documents are numbered as. */
  readonly documents: DocumentNumbers;
  /** Sources that are of one place → that place. */
  readonly placeOfSource: ReadonlyMap<string, string>;
  /** Sources of a place that say what holds there, and do not report a year: rules, notices, what is told of them. */
  readonly rulesOfPlaces: ReadonlySet<string>;
  /** Sources and articles that only repeat another: `source` or `source\narticle`. */
  readonly abridgements: ReadonlySet<string>;
};
