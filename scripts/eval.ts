import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openLibrary } from '@/lib/indexing/open-library';
import { readSettings } from '@/lib/server/settings';
import { readCases } from './eval/case';
import { runCases } from './eval/run-cases';
import type { CaseResult } from './eval/run-cases';
import { formatSummary, summarize } from './eval/summary';

const DEFAULT_QUESTIONS = 'tests/eval/dev.jsonl';
/** 去年 in the questions counts from here. */
const TODAY = '2026-11-21';

/**
 * `npm run eval [-- --questions FILE] [--json] [--only TYPE_OR_ID] [--verbose]`: asks every question of the offline engine,
 * says per type how many came out right, and shows those that did not (totals only with --quiet).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string', default: DEFAULT_QUESTIONS },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const settings = readSettings(process.env);
  const cases = readCases(readFileSync(values.questions, 'utf8')).filter(
    ({ id, type }) => values.only === undefined || id === values.only || type === values.only,
  );
  const library = await openLibrary(settings);
  const results = await runCases({ cases, library, today: settings.today ?? TODAY });
  const summary = summarize(results);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ summary, results: results.map(plain) })}\n`);
    return;
  }
  const shown = values.quiet
    ? []
    : results.filter(
        ({ verdict, defects }) => values.verbose || verdict !== 'right' || defects.length > 0,
      );
  for (const result of shown) process.stdout.write(`${describe(result)}\n\n`);
  process.stdout.write(`${formatSummary(summary)}\n`);
}

const plain = ({ asked, verdict, why, answer, milliseconds, defects }: CaseResult) => ({
  id: asked.id,
  type: asked.type,
  verdict,
  why,
  status: answer.status,
  answer: answer.answer,
  milliseconds,
  defects,
});

function describe({ asked, verdict, why, answer, defects }: CaseResult): string {
  return [
    `${asked.id} ${asked.type} ${verdict}: ${why}`,
    `  Q ${asked.turns.join(' ⏎ ')}`,
    `  A [${answer.status}] ${answer.answer.replace(/\n/g, '\n    ')}`,
    ...answer.citations.map(
      ({ n, source, quote }) => `    [${n}] ${source}: ${quote.slice(0, 90)}`,
    ),
    ...defects.map((defect) => `  ! ${defect}`),
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
