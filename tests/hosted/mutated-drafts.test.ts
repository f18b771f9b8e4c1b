import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/chat/create-engine';
import { prepareLibrary } from '@/lib/chat/prepare-library';
import type { PreparedLibrary } from '@/lib/chat/prepare-library';
import { runEngine } from '@/lib/chat/run-engine';
import { openLibrary } from '@/lib/indexing/open-library';
import { createGrounder } from '@/lib/verify/create-grounder';
import { readCases } from '@/scripts/eval/case';
import { MUTATIONS, sentencesWithFigures } from './mutate-sentence';
import { recordModel } from './record-model';
import type { Step } from './record-model';

const QUESTIONS = 90;
/** Of a number that is in the evidence and about something close by, some will always pass for the right one. */
const MAY_PASS: Readonly<Record<string, number>> = { 'another number of the evidence': 0.06 };

type Draft = {
  question: string;
  sentences: string[];
  numbers: string[];
  ground: (text: string) => { stands: boolean; ms: number };
};

async function readDraft(question: string, prepared: PreparedLibrary): Promise<Draft> {
  const steps: Step[] = [];
  const offline = createEngine({ library: prepared.library, today: '2026-11-21' });
  const engine = {
    name: 'offline',
    createModel: () => recordModel({ model: offline.createModel(), steps }),
  } as const;
  const { evidence } = await runEngine({
    prepared,
    engine,
    question,
    earlier: [],
    unverified: 'cut',
    emit: () => undefined,
  });
  const passages = [...evidence.passages.values()].map(({ passage }) => passage.text).join('\n');
  const observed = [...evidence.observations.values()].map(
    ({ observation }) => `${observation.value}${observation.unit}`,
  );
  return {
    question,
    sentences: sentencesWithFigures(steps.at(-1)?.text ?? ''),
    numbers: [
      ...observed,
      ...(passages.match(/\d[\d,]*(?:\.\d+)?(?:亿元|万人|%|个百分点|元|家|种)/g) ?? []),
    ],
    ground(text) {
      const { view, lexicon } = prepared;
      const grounder = createGrounder({
        ground: { view, lexicon, evidence },
        questions: [question],
        isStrict: true,
        unverified: 'cut',
      });
      const started = performance.now();
      grounder.push(text);
      grounder.flush();
      const ms = performance.now() - started;
      return { stands: grounder.unbound.length === 0 && grounder.figures.length > 0, ms };
    },
  };
}

describe('sentences that a model gets wrong', () => {
  const drafts: Draft[] = [];

  beforeAll(async () => {
    const library = await openLibrary({
      corpusDir: 'corpus',
      indexDir: 'index',
      termsDir: 'terms',
    });
    const prepared = prepareLibrary(library);
    const cases = readCases(readFileSync('tests/eval/dev.jsonl', 'utf8'));
    const asked = cases
      .filter(({ refuse, turns }) => refuse === null && turns.length === 1)
      .slice(0, QUESTIONS);
    for (const { turns } of asked) drafts.push(await readDraft(turns[0] ?? '', prepared));
  }, 120_000);

  it('are true sentences to begin with, verified in a few milliseconds', () => {
    const grounded = drafts.flatMap(({ sentences, ground }) => sentences.map(ground));
    expect(grounded.length).toBeGreaterThan(QUESTIONS);
    expect(grounded.filter(({ stands }) => stands).length / grounded.length).toBeGreaterThan(0.97);
    const times = grounded.map(({ ms }) => ms).sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    process.stdout.write(
      `verification of a sentence: median ${median.toFixed(1)} ms of ${times.length}\n`,
    );
    expect(median).toBeLessThan(10);
  });

  it.each(Object.entries(MUTATIONS))('do not stand: %s', (name, mutate) => {
    const wrong = drafts.flatMap(({ sentences, numbers, ground }) =>
      sentences.flatMap((sentence) => {
        const text = mutate(sentence, numbers);
        return text === sentence || !ground(sentence).stands ? [] : [{ text, ...ground(text) }];
      }),
    );
    const passed = wrong.filter(({ stands }) => stands).map(({ text }) => text);
    process.stdout.write(`${name}: ${passed.length} of ${wrong.length} pass\n`);
    expect(wrong.length).toBeGreaterThan(10);
    expect(passed.length / wrong.length, passed.join('\n')).toBeLessThanOrEqual(
      MAY_PASS[name] ?? 0.01,
    );
  });
});
