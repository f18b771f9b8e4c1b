import type { Measure } from '@/lib/schema/observation';
import type { Carry } from './carry';
import type { Head, Value } from '@/lib/ingest/observations/heads/head';
import { HeldPeriod } from './held-period';
import {
  heldIn,
  isOfOtherScheme,
  paragraphHeadAfter,
} from '@/lib/ingest/observations/heads/implied-values';
import type { BlockContext, Paragraph } from '@/lib/ingest/observations/wording/paragraph';
import { areaIn, heldPeriod, stockPeriod, timeIn } from './read-place-and-time';
import { leadAfter } from './lead-after';
import {
  DIVIDES,
  dividedBy,
  isAside,
  PART_OPENER,
  wholeOf,
  withoutRepeats,
} from '@/lib/ingest/observations/heads/parts';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import type { Reading } from './reading';
import type { Piece } from '@/lib/ingest/observations/wording/split-pieces';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

type Saved = Pick<ReadingState, 'last' | 'parent' | 'inParts' | 'group' | 'held'> & {
  period: string | undefined;
};
type Noted = { label: Label; readings: readonly Reading[]; isRange: boolean };

/** A subject of before is still known, but its words are no part of what is quoted next. */
const restart = (head: Head | undefined) => head && { ...head, start: Number.POSITIVE_INFINITY };

/** What a reader of a paragraph has in mind while reading on: the topic, its parts, the time and the place. */
export class ReadingState {
  /** The level stated last. */
  last: Head | undefined;
  /** The level whose parts are being listed. */
  parent: Head | undefined;
  inParts = false;
  /** What the sentence began with. */
  subject: Head | undefined;
  /** The fund or the kind of aid that the sentence named last. */
  held: readonly Value[] = [];
  /** The first head of the paragraph, while no other scheme is named. */
  paragraphHead: Head | undefined;
  /** The scheme that a lead (对于职工医保，…) set. */
  lead: readonly Value[] = [];
  /** Subjects of the list stated last, which a later 分别 refers to. */
  group: readonly Head[] = [];
  /** Words of this sentence that no figure has followed yet. */
  pending: readonly [number, number] | undefined;
  /** The piece before, where it had no figures: 瑞士（231件）. */
  before: Piece | undefined;
  lastMeasure: Measure | undefined;
  readonly time: HeldPeriod;
  sentenceStart = 0;
  /** 其中住院1.9万人次、门诊30.9万人次: several parts stand in a row right before, and what follows is of none of them. */
  isAfterRow = false;
  /** A semicolon was passed since the last figure. */
  isFresh = false;
  private sentenceArea: string | undefined;
  private groupArea: { area: string; family: string | undefined } | undefined;
  private recent: Head[] = [];
  levels: Head[] = [];
  private divides = false;
  private readonly brackets: Saved[] = [];

  constructor(
    private readonly context: BlockContext,
    carry?: Carry,
  ) {
    this.time = new HeldPeriod(context.period, carry?.period, carry?.stockPeriod);
    if (!carry) return;
    this.lead = carry.lead;
    this.last = restart(carry.parent);
    this.parent = this.last;
    if (carry.isOpen) this.sentenceArea = carry.area;
  }

  /** What the next block may go on with. */
  carry(section: string, isOpen: boolean): Carry {
    return {
      section,
      parent: this.parent ?? this.last,
      lead: this.lead,
      period: this.time.carried,
      area: this.sentenceArea,
      stockPeriod: this.time.stock,
      isOpen,
    };
  }

  /** A mark was passed: what it ends is forgotten, what a bracket opens is remembered. */
  enter(piece: Piece, text: string, after = ''): void {
    const opensParts = PART_OPENER.test(text);
    if (piece.mark === '。') {
      this.sentenceStart = piece.start;
      this.endSentence(opensParts);
    }
    if (piece.mark === '；') this.endClause(text);
    if (piece.mark === '（') this.openBracket();
    if (piece.mark === '）') this.closeBracket();
    this.divides = DIVIDES.test(text) || (this.divides && piece.mark !== '。');
    if (opensParts && piece.mark !== '（') {
      this.parent = this.inParts ? (this.parent ?? this.last) : this.last;
      this.inParts = true;
    }
    const terms = this.context.terms.breakdowns;
    this.lead = leadAfter({ terms, text, isFirst: piece.start === 0, after, lead: this.lead });
  }

  private endSentence(continues: boolean): void {
    this.time.endSentence(continues);
    this.inParts = false;
    this.pending = undefined;
    this.held = [];
    this.brackets.length = 0;
    this.sentenceArea = undefined;
    this.restart();
    if (continues) return;
    this.recent = [];
    this.subject = undefined;
    this.group = [];
  }

  private restart(): void {
    this.last = restart(this.last);
    this.parent = restart(this.parent);
  }

  private endClause(text: string): void {
    if (this.inParts) this.held = []; // the fund of the last part is not that of the next whole
    this.inParts = false;
    this.isFresh = true;
    this.restart();
    this.pending = undefined;
    if (/原则上/.test(text)) this.sentenceArea = undefined;
  }

  private openBracket(): void {
    this.brackets.push({
      last: this.last,
      parent: this.parent,
      inParts: this.inParts,
      group: this.group,
      held: this.held,
      period: this.time.sentence,
    });
    this.parent = this.last;
    this.inParts = this.last !== undefined;
  }

  private closeBracket(): void {
    const saved = this.brackets.pop();
    if (!saved) return;
    this.last = saved.last ?? this.last;
    this.parent = saved.parent ?? this.parent;
    this.inParts = saved.inParts;
    this.group = saved.group;
    this.held = saved.held;
    this.time.restore(saved.period);
  }

  /** A clause without figures: its words may be the subject of the next, its time and place hold on. */
  pass(piece: Piece, paragraph: Paragraph): void {
    this.pending = [this.pending?.[0] ?? piece.start, piece.end];
    const text = paragraph.masked.slice(piece.start, piece.end);
    if (DIVIDES.test(text)) this.pending = undefined;
    else this.divides = false;
    const range = [piece.start, piece.end] as const;
    const time = timeIn(paragraph, range);
    if (time) this.time.hold(heldPeriod(time));
    this.sentenceArea = areaIn(paragraph, range) ?? this.sentenceArea;
  }

  topicFor(label: Label, base: string): Head | undefined {
    const followsLast =
      label.kind === 'change' || label.kind === 'difference' || label.kind === 'share';
    if ((followsLast || label.kind === 'base') && label.head === '') return this.last;
    const whole = this.divides ? dividedBy(this.levels, base) : undefined;
    if (whole) return restart(whole);
    return this.inParts && this.parent ? this.wholeFor(this.parent, base) : this.last;
  }

  /** What a part is a part of: 参保562万人，参保率97%。其中，职工医保127万人 what was counted, and not the rate behind it. */
  private wholeFor(parent: Head, base: string): Head | undefined {
    const isRate = parent.base === '%' && base !== '%' && this.last === parent;
    const counted = isRate ? dividedBy(this.levels, base) : undefined;
    if (counted) return restart(counted);
    return this.goesOnWithPart(base) ? this.last : parent;
  }

  /** 其中：住院568.79万人次，涉及医疗费用1413.29亿元: an amount of another kind goes on with the part, and not with the whole. */
  private goesOnWithPart(base: string): boolean {
    const isOther = [this.last, this.parent].some((head) => head && !isSameClass(head.base, base));
    return this.last?.term !== undefined && !this.isFresh && !this.isAfterRow && isOther;
  }

  /** Parts of something are being listed. */
  get isListing(): boolean {
    return this.inParts || this.divides;
  }

  lastHeads(count: number): readonly Head[] {
    return withoutRepeats(this.recent).slice(-count);
  }

  areaFor(head: Head): string | undefined {
    if (this.sentenceArea) return this.sentenceArea;
    const family = head.term?.family;
    return family !== undefined && this.groupArea?.family === family
      ? this.groupArea.area
      : undefined;
  }

  /** What was just read is what the next clause may leave out. */
  note({ label, readings, isRange }: Noted): void {
    const heads = readings.map(({ head }) => head);
    const [first] = heads;
    if (!first) return;
    this.lastMeasure = readings[0]?.measure;
    const ends = readings.map(({ period, head }) => stockPeriod(period, head.indicator));
    this.time.note(ends, label.kind === 'change');
    this.isFresh = false;
    if (!isRange && heads.length > 1) this.group = heads;
    if (isAside(label)) return;
    this.last = heads.at(-1);
    this.noteSubject(first);
    if (!this.inParts && !this.divides) this.levels.push(...heads);
    if (!this.inParts) this.parent = heads.at(-1);
    else this.parent ??= wholeOf(first);
    this.recent.push(...(isRange ? [first] : heads));
    this.notePlace(first);
  }

  private noteSubject(first: Head): void {
    const isOther = !this.inParts && isOfOtherScheme(this.subject, first);
    this.subject = isOther ? first : (this.subject ?? first);
    this.paragraphHead = paragraphHeadAfter(this.paragraphHead, first);
    this.held = heldIn(first) ?? this.held;
  }

  private notePlace({ area, term }: Head): void {
    if (/\d/.test(area)) this.groupArea = { area, family: term?.family };
    else if (area !== '' && area !== this.context.area && area !== term?.area)
      this.sentenceArea = area;
  }
}
