import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/chat/answer-question';
import { createEngine } from '@/lib/chat/create-engine';
import type { Library } from '@/lib/indexing/library';
import { openLibrary } from '@/lib/indexing/open-library';
import { readCases } from '@/scripts/eval/case';
import type { EvalCase } from '@/scripts/eval/case';
import { judge } from '@/scripts/eval/judge';
import { recordModel } from './record-model';
import type { Step } from './record-model';
import { startReplayServer } from './start-replay-server';

const TODAY = '2026-11-21';
const WANTED = { lookup: 20, compare: 7, calc: 7, trend: 6 } as const;

/** Forty questions about figures of the working half, the first of each kind. */
function chooseCases(): EvalCase[] {
  const cases = readCases(readFileSync('tests/eval/dev.jsonl', 'utf8'));
  return Object.entries(WANTED).flatMap(([type, count]) =>
    cases.filter((one) => one.type === type && one.refuse === null).slice(0, count),
  );
}

/**
 * A well-behaved model that uses the tools: it makes the calls that the offline engine makes and writes the draft that it
 * writes, over HTTP and under the rules for a model. What those rules cost is what it scores less.
 */
describe('a well-behaved hosted model', () => {
  let library: Library;
  let server: Awaited<ReturnType<typeof startReplayServer>>;
  const cases = chooseCases();

  beforeAll(async () => {
    library = await openLibrary({ corpusDir: 'corpus', indexDir: 'index', termsDir: 'terms' });
    server = await startReplayServer();
  }, 60_000);
  afterAll(() => server.close());

  it('has forty questions', () => expect(cases).toHaveLength(40));

  it.each(cases)('scores as the offline engine does: $id $turns', async (asked) => {
    const question = {
      library,
      question: asked.turns.at(-1) ?? '',
      earlier: asked.turns.slice(0, -1),
    };
    const offline = createEngine({ library, today: TODAY });
    const steps: Step[] = [];
    const recorded = {
      name: 'offline',
      createModel: () => recordModel({ model: offline.createModel(), steps }),
    } as const;
    const own = await answerQuestion({ ...question, engine: recorded }).answer;

    server.script(steps);
    const hosted = { baseUrl: server.baseUrl, apiKey: 'sk-test', model: 'replay' };
    const replayed = await answerQuestion({
      ...question,
      engine: createEngine({ library, today: TODAY, hosted }),
    }).answer;

    expect(judge(asked, replayed)).toEqual(judge(asked, own));
    expect(replayed.figures).toEqual(own.figures);
    if (own.figures.length > 0) expect(replayed.engine).toBe('llm');
  });
});
