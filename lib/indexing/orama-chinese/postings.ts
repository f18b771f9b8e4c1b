import { GrowingArray } from './growing-array';
import { sortPairs } from './sort-pairs';

/**
 * Which documents hold a term, and how often. Terms are numbers, ascending in `terms`; the documents of the term at place `p` stand
 * from `starts[p]` to `starts[p + 1]`, in the order added.
 */
export type PostingRuns = {
  terms: Uint32Array;
  starts: Uint32Array;
  documents: Uint32Array;
  frequencies: Uint16Array;
  /** Number of terms in a document, by its internal id. */
  lengths: Uint32Array;
};

const empty = (): PostingRuns => ({
  terms: new Uint32Array(0),
  starts: new Uint32Array(1),
  documents: new Uint32Array(0),
  frequencies: new Uint16Array(0),
  lengths: new Uint32Array(0),
});

const MOST = 0xffff;

/**
 * Postings that are written as a log and read as runs: logging an occurrence costs next to nothing, and one radix sort before
 * the next search turns the log into runs. Removing works the same way. Good for building once and asking often; a search
 * after every single insertion pays for a merge each time.
 */
export class Postings {
  private logTerms = new GrowingArray();
  private logDocuments = new GrowingArray();
  private removed = new Set<number>();
  private lengths: GrowingArray;
  private runs: PostingRuns;
  private documentCount = 0;
  private totalLength = 0;

  constructor(runs: PostingRuns = empty()) {
    this.runs = runs;
    this.lengths = new GrowingArray(Math.max(runs.lengths.length, 1024));
    runs.lengths.forEach((length, document) => this.setLength(document, length));
  }

  /** Adds one document by its terms, each as often as it occurs. A document is added once, or again after removal. */
  add(document: number, terms: ArrayLike<number>): void {
    if (this.removed.has(document)) this.seal();
    for (let at = 0; at < terms.length; at += 1) {
      this.logTerms.push(terms[at] ?? 0);
      this.logDocuments.push(document);
    }
    this.setLength(document, terms.length);
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

  /** Place of a term in the runs, or -1 (binary search). */
  placeOf(term: number): number {
    const { terms } = this.seal();
    let low = 0;
    let high = terms.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = terms[middle] ?? 0;
      if (found === term) return middle;
      if (found < term) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The documents that hold a term, in the order added. */
  documentsOf(term: number): Uint32Array {
    const { starts, documents } = this.seal();
    const place = this.placeOf(term);
    return place < 0 ? new Uint32Array(0) : documents.subarray(starts[place], starts[place + 1]);
  }

  /** The runs, with all that was added and removed so far. */
  seal(): PostingRuns {
    if (this.logTerms.length === 0 && this.removed.size === 0) return this.runs;
    sortPairs(this.logTerms.view(), this.logDocuments.view());
    this.runs = this.merge();
    this.logTerms.clear();
    this.logDocuments.clear();
    this.removed.clear();
    return this.runs;
  }

  private setLength(document: number, length: number): void {
    const before = this.lengths.at(document);
    this.totalLength += length - before;
    this.documentCount += Number(length > 0) - Number(before > 0);
    this.lengths.set(document, length);
  }

  /** The runs so far and the sorted log, side by side by term, without the documents that were removed. */
  private merge(): PostingRuns {
    const { runs, removed } = this;
    const logTerms = this.logTerms.view();
    const logDocuments = this.logDocuments.view();
    const writer = new RunWriter(runs.documents.length + logTerms.length, removed);
    let place = 0;
    let logged = 0;
    while (place < runs.terms.length || logged < logTerms.length) {
      const term = Math.min(runs.terms[place] ?? Infinity, logTerms[logged] ?? Infinity);
      if (runs.terms[place] === term) {
        writer.writeRun(runs, place);
        place += 1;
      }
      for (; logTerms[logged] === term; logged += 1) writer.write(logDocuments[logged] ?? 0, 1);
      writer.endRun(term);
    }
    return { ...writer.finish(), lengths: this.lengths.view() };
  }
}

/** Writes runs one after the other, without the documents that are left out; one written twice in a run becomes one posting. */
class RunWriter {
  private terms = new GrowingArray();
  private starts = new GrowingArray();
  private documents: Uint32Array;
  private frequencies: Uint16Array;
  private length = 0;
  private runStart = 0;

  constructor(
    capacity: number,
    private readonly leftOut: ReadonlySet<number>,
  ) {
    this.documents = new Uint32Array(capacity);
    this.frequencies = new Uint16Array(capacity);
    this.starts.push(0);
  }

  write(document: number, frequency: number): void {
    if (this.leftOut.has(document)) return;
    const last = this.length - 1;
    if (last >= this.runStart && this.documents[last] === document) {
      this.frequencies[last] = Math.min((this.frequencies[last] ?? 0) + frequency, MOST);
      return;
    }
    this.documents[this.length] = document;
    this.frequencies[this.length] = frequency;
    this.length += 1;
  }

  writeRun({ starts, documents, frequencies }: PostingRuns, place: number): void {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1)
      this.write(documents[at] ?? 0, frequencies[at] ?? 0);
  }

  endRun(term: number): void {
    if (this.length === this.runStart) return; // all its documents were removed
    this.terms.push(term);
    this.starts.push(this.length);
    this.runStart = this.length;
  }

  finish(): Omit<PostingRuns, 'lengths'> {
    return {
      terms: this.terms.view().slice(),
      starts: this.starts.view().slice(),
      documents: this.documents.slice(0, this.length),
      frequencies: this.frequencies.slice(0, this.length),
    };
  }
}
