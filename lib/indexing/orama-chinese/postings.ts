import { GrowingArray } from './growing-array';

/** Which documents hold a term, and how often: for each term a run of `documents` and `frequencies`, from `starts[term]` to `starts[term + 1]`. */
export type SealedPostings = {
  starts: Uint32Array;
  documents: Uint32Array;
  frequencies: Uint16Array;
  /** Number of terms in a document, by its internal id. */
  lengths: Uint32Array;
};

const NOTHING: SealedPostings = {
  starts: new Uint32Array(1),
  documents: new Uint32Array(0),
  frequencies: new Uint16Array(0),
  lengths: new Uint32Array(0),
};

/**
 * Postings that are written as a log and read as sorted runs: a log entry costs nothing to add, and one counting sort before
 * the next search turns all of them into runs. Removing works the same way. Good for building once and asking often; a
 * search after every single insertion pays for the sort each time.
 */
export class Postings {
  private logTerms = new GrowingArray();
  private logDocuments = new GrowingArray();
  private logFrequencies = new GrowingArray();
  private removed = new Set<number>();
  private lengths: GrowingArray;
  private sealed: SealedPostings;
  private documentCount = 0;
  private totalLength = 0;

  constructor(sealed: SealedPostings = NOTHING) {
    this.sealed = sealed;
    this.lengths = new GrowingArray(Math.max(sealed.lengths.length, 1024));
    sealed.lengths.forEach((length, document) => this.setLength(document, length));
  }

  /** Adds one document: its terms by id, each with how often it occurs. A document is added once, or again after removal. */
  add(document: number, frequencies: ReadonlyMap<number, number>): void {
    if (this.removed.has(document)) this.seal();
    let length = 0;
    for (const [term, frequency] of frequencies) {
      this.logTerms.push(term);
      this.logDocuments.push(document);
      this.logFrequencies.push(Math.min(frequency, 0xffff));
      length += frequency;
    }
    this.setLength(document, length);
  }

  remove(document: number): void {
    if (document >= this.lengths.length) return;
    this.setLength(document, 0);
    this.removed.add(document);
  }

  /** Mean length of the documents that have any term. */
  get averageLength(): number {
    return this.documentCount === 0 ? 0 : this.totalLength / this.documentCount;
  }

  /** Internal ids of documents stay below this. */
  get documentLimit(): number {
    return this.lengths.length;
  }

  /** The runs, with all that was added and removed so far. */
  seal(): SealedPostings {
    if (this.logTerms.length === 0 && this.removed.size === 0) return this.sealed;
    this.sealed = this.merge();
    this.logTerms.clear();
    this.logDocuments.clear();
    this.logFrequencies.clear();
    this.removed.clear();
    return this.sealed;
  }

  private setLength(document: number, length: number): void {
    const before = this.lengths.at(document);
    this.totalLength += length - before;
    this.documentCount += Number(length > 0) - Number(before > 0);
    this.lengths.set(document, length);
  }

  /** Calls `visit` for every posting that stays, runs first and then the log: within a term, documents stay in the order added. */
  private each(visit: (term: number, document: number, frequency: number) => void): void {
    const { starts, documents, frequencies } = this.sealed;
    for (let term = 0; term + 1 < starts.length; term += 1) {
      for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place += 1) {
        const document = documents[place] ?? 0;
        if (!this.removed.has(document)) visit(term, document, frequencies[place] ?? 0);
      }
    }
    for (let place = 0; place < this.logTerms.length; place += 1) {
      const document = this.logDocuments.at(place);
      if (!this.removed.has(document))
        visit(this.logTerms.at(place), document, this.logFrequencies.at(place));
    }
  }

  private merge(): SealedPostings {
    let terms = this.sealed.starts.length - 1;
    for (const term of this.logTerms.view()) if (term >= terms) terms = term + 1;
    const starts = new Uint32Array(terms + 1);
    this.each((term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
    for (let term = 0; term < terms; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const documents = new Uint32Array(starts[terms] ?? 0);
    const frequencies = new Uint16Array(documents.length);
    this.each((term, document, frequency) => {
      const place = next[term] ?? 0;
      documents[place] = document;
      frequencies[place] = frequency;
      next[term] = place + 1;
    });
    return { starts, documents, frequencies, lengths: this.lengths.view() };
  }
}
