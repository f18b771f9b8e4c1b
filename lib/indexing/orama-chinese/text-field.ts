import type { AnalysedText } from './analysis';
import { Postings } from './postings';
import type { PostingRuns } from './postings';

/** One searchable property: the same text as words and as character bigrams. */
export type TextField = {
  wordIds: Map<string, number>;
  words: Postings;
  bigrams: Postings;
};

/** What `saveTextField` leaves behind: JSON, with typed arrays as base64. */
export type SavedTextField = {
  words: string[];
  wordPostings: SavedPostings;
  bigramPostings: SavedPostings;
};
type SavedPostings = {
  terms: string;
  starts: string;
  documents: string;
  frequencies: string;
  lengths: string;
};

export function createTextField(): TextField {
  return { wordIds: new Map(), words: new Postings(), bigrams: new Postings() };
}

export function addToField(
  field: TextField,
  document: number,
  { words, bigrams }: AnalysedText,
): void {
  const { wordIds } = field;
  const idOf = (word: string): number => {
    let id = wordIds.get(word);
    if (id === undefined) wordIds.set(word, (id = wordIds.size));
    return id;
  };
  field.words.add(document, words.map(idOf));
  field.bigrams.add(document, bigrams);
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
  terms,
  starts,
  documents,
  frequencies,
  lengths,
}: PostingRuns): SavedPostings => ({
  terms: encode(terms),
  starts: encode(starts),
  documents: encode(documents),
  frequencies: encode(frequencies),
  lengths: encode(lengths),
});

const decodePostings = (saved: SavedPostings): Postings =>
  new Postings({
    terms: new Uint32Array(decode(saved.terms)),
    starts: new Uint32Array(decode(saved.starts)),
    documents: new Uint32Array(decode(saved.documents)),
    frequencies: new Uint16Array(decode(saved.frequencies)),
    lengths: new Uint32Array(decode(saved.lengths)),
  });

export function saveTextField(field: TextField): SavedTextField {
  return {
    words: [...field.wordIds.keys()],
    wordPostings: encodePostings(field.words.seal()),
    bigramPostings: encodePostings(field.bigrams.seal()),
  };
}

export function loadTextField(saved: SavedTextField): TextField {
  return {
    wordIds: new Map(saved.words.map((word, id) => [word, id])),
    words: decodePostings(saved.wordPostings),
    bigrams: decodePostings(saved.bigramPostings),
  };
}
