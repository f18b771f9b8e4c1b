import type { BlockContext, Paragraph } from './paragraph';
import { areaIn, carriedPeriod, heldPeriod, timeIn } from './read-place-and-time';
import type { Label } from './read-label';
import type { Reading } from './reading';
import type { Head } from './resolve-head';
import type { Piece } from './split-pieces';

type Saved = Pick<ReadingState, 'last' | 'parent' | 'inParts' | 'group'>;

const PART_OPENER = /^(?:□|，)*(?:其中|包括|包含|含|在其中|其(?=[一-龥]{2,}占))/;

/** What a reader of a paragraph has in mind while reading on: the topic, its parts, the time and the place. */
export class ReadingState {
  /** The level stated last. */
  last: Head | undefined;
  /** The level whose parts are being listed. */
  parent: Head | undefined;
  inParts = false;
  /** What the sentence began with. */
  subject: Head | undefined;
  /** Subjects of the list stated last, which a later 分别 refers to. */
  group: readonly Head[] = [];
  /** Words of this sentence that no figure has followed yet. */
  pending: readonly [number, number] | undefined;
  sentencePeriod: string | undefined;
  private paragraphPeriod: string | undefined;
  private sentenceArea: string | undefined;
  private groupArea: { area: string; family: string | undefined } | undefined;
  private recent: Head[] = [];
  private readonly brackets: Saved[] = [];

  constructor(private readonly context: BlockContext) {}

  /** A mark was passed: what it ends is forgotten, what a bracket opens is remembered. */
  enter(piece: Piece, text: string): void {
    const opensParts = PART_OPENER.test(text);
    if (piece.mark === '。') this.endSentence(opensParts);
    if (piece.mark === '；') {
      this.inParts = false;
      this.pending = undefined;
    }
    if (piece.mark === '（') {
      this.brackets.push({
        last: this.last,
        parent: this.parent,
        inParts: this.inParts,
        group: this.group,
      });
      this.parent = this.last;
      this.inParts = this.last !== undefined;
    }
    if (piece.mark === '）') Object.assign(this, this.brackets.pop() ?? {});
    if (opensParts && piece.mark !== '（') {
      this.parent = this.inParts ? (this.parent ?? this.last) : this.last;
      this.inParts = true;
    }
  }

  private endSentence(continues: boolean): void {
    this.inParts = false;
    this.pending = undefined;
    this.recent = [];
    this.brackets.length = 0;
    this.sentenceArea = undefined;
    if (/^\d{4}(?:-末)?$/.test(this.sentencePeriod ?? ''))
      this.paragraphPeriod = this.sentencePeriod;
    if (!continues) {
      this.subject = undefined;
      this.group = [];
      this.sentencePeriod = undefined;
    }
  }

  /** A clause without figures: its words may be the subject of the next, its time and place hold on. */
  pass(piece: Piece, paragraph: Paragraph): void {
    this.pending = [this.pending?.[0] ?? piece.start, piece.end];
    const range = [piece.start, piece.end] as const;
    const time = timeIn(paragraph, range);
    if (time) this.sentencePeriod = heldPeriod(time);
    this.sentenceArea = areaIn(paragraph, range) ?? this.sentenceArea;
  }

  topicFor(label: Label): Head | undefined {
    if (label.kind === 'change' && label.head === '') return this.last;
    return this.inParts && this.parent ? this.parent : this.last;
  }

  lastHeads(count: number): readonly Head[] {
    return this.recent.slice(-count);
  }

  periodFor(head: Head): string {
    if (this.sentencePeriod !== undefined) return this.sentencePeriod;
    if (head.by === 'topic' && this.last?.period) return this.last.period;
    return carriedPeriod(this.paragraphPeriod ?? '', head.indicator);
  }

  areaFor(head: Head): string | undefined {
    if (this.sentenceArea) return this.sentenceArea;
    return this.groupArea &&
      this.groupArea.family !== undefined &&
      this.groupArea.family === head.term?.family
      ? this.groupArea.area
      : undefined;
  }

  /** What was just read is what the next clause may leave out. */
  note({
    label,
    readings,
    isRange,
  }: {
    label: Label;
    readings: readonly Reading[];
    isRange: boolean;
  }): void {
    const heads = readings.map(({ head }) => head);
    const [first] = heads;
    if (!first) return;
    if (!isRange && heads.length > 1) this.group = heads;
    if (label.kind === 'change' || label.kind === 'difference') return;
    this.last = heads.at(-1);
    this.subject ??= first;
    if (!this.inParts) this.parent = heads.at(-1);
    this.recent.push(...(isRange ? [first] : heads));
    if (/\d/.test(first.area)) this.groupArea = { area: first.area, family: first.term?.family };
    else if (first.area !== '' && first.area !== this.context.area) this.sentenceArea = first.area;
  }
}
