import type { Head } from '@/lib/ingest/observations/heads/head';
import { carriedPeriod, stockPeriod } from './read-place-and-time';

/** The time that a reader of a paragraph has in mind: of the sentence, of the paragraph, of the stocks of a section. */
export class HeldPeriod {
  /** The time that the sentence named last. */
  sentence: string | undefined;
  /** The document's own time, where a sentence that has figures of it goes on with those of a year before. */
  own: string | undefined;
  private hasFigures = false;

  constructor(
    /** What the document is about; '' where it is about no one time. */
    private readonly about: string,
    /** What held in the block before. */
    private paragraph?: string,
    /** The end at which stocks of this section were counted last. */
    public stock?: string,
  ) {}

  /** A time was named; 2024年收入…，2023年收入… of a document about 2024 only looks back. */
  hold(period: string): void {
    const year = this.about.slice(0, 4);
    const before = this.sentence ?? this.about;
    if (this.hasFigures && year !== '' && before.startsWith(year) && period.slice(0, 4) < year)
      this.own = before;
    this.sentence = period;
  }

  /** Figures were read; a change that looked back leads on with the document's own time. */
  note(ends: readonly (string | undefined)[], isChange: boolean): void {
    this.hasFigures = true;
    if (isChange) this.returnToOwn();
    this.stock = ends.find(Boolean) ?? this.stock;
  }

  /** A bracket was closed: a time that it named was its own. */
  restore(sentence: string | undefined): void {
    this.sentence = sentence;
    this.own = undefined;
  }

  /** A full stop; the next sentence `continues` where it lists parts of this one. */
  endSentence(continues: boolean): void {
    this.returnToOwn();
    this.hasFigures = false;
    if (this.isPast()) this.paragraph = this.sentence;
    if (!continues) this.sentence = undefined;
  }

  /** What the next block may go on with. */
  get carried(): string | undefined {
    return this.isPast() ? this.sentence : this.paragraph;
  }

  /** The time of a clause that names none; `last` is the level stated last. */
  for(head: Head, last: Head | undefined): string | undefined {
    if (this.sentence !== undefined) return this.sentence;
    if (head.by === 'topic' && head.period === '' && last?.period) return last.period;
    return this.paragraph === undefined
      ? stockPeriod(this.stock, head.indicator)
      : carriedPeriod(this.paragraph, head.indicator);
  }

  private returnToOwn(): void {
    this.sentence = this.own ?? this.sentence;
    this.own = undefined;
  }

  /** One year or month, not later than what the document is about: a plan for later does not hold on. */
  private isPast(): boolean {
    const said = this.sentence ?? '';
    const isOne = /^\d{4}(?:-末|-\d\d(?:-末)?|-H\d)?$/.test(said);
    return isOne && (this.about === '' || said.slice(0, 4) <= this.about.slice(0, 4));
  }
}
