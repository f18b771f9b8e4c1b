import { join } from 'node:path';
import { readTerms } from '@/lib/indexing/read-terms';
import { buildIndex } from '@/lib/ingest/build-index';
import { checkObservations } from '@/lib/ingest/checks/check-observations';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';
import { readCorpus } from '@/lib/ingest/read-corpus';
import { readOverrides } from '@/lib/ingest/read-overrides';
import { writeIndex } from '@/lib/ingest/write-index';
import { writeReport } from '@/lib/ingest/write-report';

const TERMS = 'terms';

/** `npm run index`: corpus/ → index/. Exits 1 where a file could not be read; the others are indexed all the same. */
async function main(): Promise<number> {
  const corpusDirectory = process.env['CORPUS_DIR'] ?? 'corpus';
  const indexDirectory = process.env['INDEX_DIR'] ?? 'index';
  const [corpus, terms, overrides] = await Promise.all([
    readCorpus(corpusDirectory),
    readTerms(TERMS),
    readOverrides(join(TERMS, 'overrides.yaml')),
  ]);
  const built = buildIndex({
    files: corpus.files,
    steps: {
      extract: (document) => extractObservations({ document, terms, overrides }),
      check: ({ observations, sources }) => checkObservations({ observations, sources, terms }),
    },
  });
  const content = { ...built, problems: [...corpus.problems, ...built.problems] };
  await writeIndex({ directory: indexDirectory, content });
  process.stdout.write(writeReport(content));
  for (const problem of content.problems) process.stderr.write(`${problem.message}\n`);
  return content.problems.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
