import type { AnalysedText } from './analysis';
import { NumberTable } from './number-table';
import { Postings } from './postings';
import type { SealedPostings } from './postings';

/** One searchable property: the same text as words and as character bigrams. */
export type TextField = {
  wordIds: Map<string, number>;
  words: Postings;
  bigramIds: NumberTable;
  bigrams: Postings;
};

/** What `saveTextField` leaves behind: JSON, with typed arrays as base64. */
export type SavedTextField = {
  words: string[];
  wordPostings: SavedPostings;
  bigrams: string;
  bigramPostings: SavedPostings;
};
type SavedPostings = { starts: string; documents: string; frequencies: string; lengths: string };

export function createTextField(): TextField {
  return {
    wordIds: new Map(),
    words: new Postings(),
    bigramIds: new NumberTable(),
    bigrams: new Postings(),
  };
}

function count<T>(terms: readonly T[], idOf: (term: T) => number): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const term of terms) {
    const id = idOf(term);
    frequencies.set(id, (frequencies.get(id) ?? 0) + 1);
  }
  return frequencies;
}

export function addToField(
  field: TextField,
  document: number,
  { words, bigrams }: AnalysedText,
): void {
  const wordId = (word: string): number => {
    let id = field.wordIds.get(word);
    if (id === undefined) field.wordIds.set(word, (id = field.wordIds.size));
    return id;
  };
  field.words.add(document, count(words, wordId));
  field.bigrams.add(
    document,
    count(bigrams, (bigram) => field.bigramIds.add(bigram)),
  );
}

export function removeFromField(field: TextField, document: number): void {
  field.words.remove(document);
  field.bigrams.remove(document);
}

const encode = (array: Uint32Array | Uint16Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

function decode(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer; // Buffers never share memory here
}

const encodePostings = ({
  starts,
  documents,
  frequencies,
  lengths,
}: SealedPostings): SavedPostings => ({
  starts: encode(starts),
  documents: encode(documents),
  frequencies: encode(frequencies),
  lengths: encode(lengths),
});

const decodePostings = (saved: SavedPostings): Postings =>
  new Postings({
    starts: new Uint32Array(decode(saved.starts)),
    documents: new Uint32Array(decode(saved.documents)),
    frequencies: new Uint16Array(decode(saved.frequencies)),
    lengths: new Uint32Array(decode(saved.lengths)),
  });

export function saveTextField(field: TextField): SavedTextField {
  return {
    words: [...field.wordIds.keys()],
    wordPostings: encodePostings(field.words.seal()),
    bigrams: encode(field.bigramIds.view()),
    bigramPostings: encodePostings(field.bigrams.seal()),
  };
}

export function loadTextField(saved: SavedTextField): TextField {
  return {
    wordIds: new Map(saved.words.map((word, id) => [word, id])),
    words: decodePostings(saved.wordPostings),
    bigramIds: NumberTable.from(new Uint32Array(decode(saved.bigrams))),
    bigrams: decodePostings(saved.bigramPostings),
  };
}
