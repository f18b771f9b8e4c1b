import './load-env';
import { join } from 'node:path';
import { buildVectors } from '@/lib/chat/open-semantic-search';
import { readTerms } from '@/lib/indexing/read-terms';
import { buildIndex } from '@/lib/ingest/build-index';
import { checkObservations } from '@/lib/ingest/checks/check-observations';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';
import { readCorpus } from '@/lib/ingest/sources/read-corpus';
import { readOverrides } from '@/lib/ingest/read-overrides';
import { writeIndex } from '@/lib/ingest/write-index';
import { writeReport } from '@/lib/ingest/write-report';
import { readSettings } from '@/lib/server/settings';

const TERMS = 'terms';

/** Vectors are an extra: without them searches go by words, and the index is whole all the same. */
async function embed(library: Parameters<typeof buildVectors>[0]['library']): Promise<void> {
  try {
    const count = await buildVectors({ library, settings: readSettings(process.env) });
    if (count !== undefined) process.stdout.write(`段落的向量：${count} 条\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`段落的向量没有建成，检索只按词：${why}\n`);
  }
}

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
  await embed(content);
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
