import type { SourceDocument } from '@/lib/schema/document';
import type { Check, Observation } from '@/lib/schema/observation';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import { countCharacters } from './count-characters';
import { IngestError } from './ingest-error';
import { listEnumerations } from '@/lib/ingest/enumerations/list-enumerations';
import { makePassages } from '@/lib/ingest/passages/make-passages';
import { markAbridgements } from './mark-abridgements';
import type { CorpusFile } from '@/lib/ingest/sources/read-corpus';
import { readDocument } from './read-document';

export type IndexContent = {
  documents: SourceDocument[];
  passages: Passage[];
  enumerations: Enumeration[];
  observations: Observation[];
  checks: Check[];
  problems: IngestError[];
};

/** Later steps that draw figures from documents and hold them against each other. */
export type FigureSteps = {
  extract: (document: SourceDocument) => {
    observations: readonly Observation[];
    doubts: readonly string[];
  };
  check: (input: {
    observations: readonly Observation[];
    sources: readonly SourceDocument['source'][];
  }) => readonly Check[];
};

const byId = (left: { id: string }, right: { id: string }) =>
  left.id < right.id ? -1 : left.id > right.id ? 1 : 0;

function readOne({ file, steps }: { file: CorpusFile; steps: FigureSteps }) {
  const document = readDocument(file);
  const passages = makePassages(document);
  const { characters, lost } = countCharacters({ document, passages });
  const { observations, doubts } = steps.extract(document);
  const source = {
    ...document.source,
    counts: { passages: passages.length, observations: observations.length, characters },
  };
  const missing = lost.map(
    ({ start, text }) => `第 ${start} 字处的“${text.slice(0, 40)}”既不在段落中，也不属于页面部件`,
  );
  return {
    document: { ...document, source, doubts: [...document.doubts, ...missing, ...doubts] },
    passages,
    enumerations: listEnumerations(document),
    observations,
  };
}

/** All that index/ holds, from the files of a corpus. A file that cannot be read becomes a problem; the others are indexed. */
export function buildIndex({
  files,
  steps,
}: {
  files: readonly CorpusFile[];
  steps: FigureSteps;
}): IndexContent {
  const content: IndexContent = {
    documents: [],
    passages: [],
    enumerations: [],
    observations: [],
    checks: [],
    problems: [],
  };
  for (const file of files) {
    try {
      const read = readOne({ file, steps });
      content.documents.push(read.document);
      content.passages.push(...read.passages);
      content.enumerations.push(...read.enumerations);
      content.observations.push(...read.observations);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      content.problems.push(error);
    }
  }
  content.documents = markAbridgements(content.documents).sort((left, right) =>
    byId(left.source, right.source),
  );
  content.checks.push(
    ...steps.check({
      observations: content.observations,
      sources: content.documents.map((one) => one.source),
    }),
  );
  return content;
}
