import { buildIndex } from '@/lib/ingest/build-index';
import { IngestError } from '@/lib/ingest/ingest-error';
import { readCorpus } from '@/lib/ingest/read-corpus';
import { writeIndex } from '@/lib/ingest/write-index';
import { writeReport } from '@/lib/ingest/write-report';

/** `npm run index`: corpus/ → index/. Exits 1 where a file could not be read; the others are indexed all the same. */
async function main(): Promise<number> {
  const corpusDirectory = process.env['CORPUS_DIR'] ?? 'corpus';
  const indexDirectory = process.env['INDEX_DIR'] ?? 'index';
  const corpus = await readCorpus(corpusDirectory);
  const built = buildIndex({
    files: corpus.files,
    steps: { extract: () => ({ observations: [], doubts: [] }), check: () => [] },
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
    process.stderr.write(
      `${error instanceof IngestError ? error.message : `构建索引时出错：${String(error)}`}\n`,
    );
    process.exitCode = 1;
  },
);
