import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/chat/answer-question';
import type { AnswerEvent } from '@/lib/chat/answer-event';
import type { Engine } from '@/lib/chat/engine';
import type { Library } from '@/lib/indexing/library';
import { openLibrary } from '@/lib/indexing/open-library';
import { answerSchema } from '@/lib/schema/answer';
import type { Answer } from '@/lib/schema/answer';

/** Questions that every engine of the suite must be able to answer, or to refuse. */
export const CONTRACT = {
  figure: { question: '2025年职工医保统筹基金支出是多少？', value: '13574.17' },
  refusal: '火星基地2025年参保人数是多少？',
  slow: '2024年职工医保统筹基金支出是多少？',
};

type Opened = { engine: Engine; close: () => Promise<void> };

/** What a quote and its span say, white space aside. */
const bare = (text: string) => text.replace(/\s+/g, '');

async function collect(events: AsyncIterable<AnswerEvent>): Promise<AnswerEvent[]> {
  const all: AnswerEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** What every engine keeps, whoever wrote it. */
export function describeEngineContract(
  name: Answer['engine'],
  open: (library: Library) => Promise<Opened>,
): void {
  describe(`the ${name} engine`, () => {
    let library: Library;
    let opened: Opened;
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);

    beforeAll(async () => {
      process.on('unhandledRejection', note);
      library = await openLibrary({ corpusDir: 'corpus', indexDir: 'index', termsDir: 'terms' });
      opened = await open(library);
    }, 60_000);
    afterAll(async () => {
      await opened.close();
      process.off('unhandledRejection', note);
    });

    const ask = (question: string, signal?: AbortSignal) =>
      answerQuestion({ library, engine: opened.engine, question, ...(signal && { signal }) });

    it('streams tool calls with their results, then text, then the whole answer', async () => {
      const run = ask(CONTRACT.figure.question);
      const events = await collect(run.events);
      const calls = events.filter((event) => event.type === 'tool-call');
      expect(calls.length).toBeGreaterThan(0);
      for (const { id } of calls) {
        expect(
          events.some(
            (event) =>
              (event.type === 'tool-result' || event.type === 'tool-error') && event.id === id,
          ),
        ).toBe(true);
      }
      const text = events.flatMap((event) => (event.type === 'text' ? [event.delta] : [])).join('');
      expect(text).toContain(CONTRACT.figure.value);
      expect(events.at(-1)).toEqual({ type: 'answer', answer: await run.answer });
      expect((await run.answer).answer).toBe(text.trim());
      const firstText = events.findIndex((event) => event.type === 'text');
      const firstCitation = events.findIndex((event) => event.type === 'citation');
      expect(firstCitation).toBeGreaterThan(-1);
      expect(firstCitation).toBeLessThan(firstText);
    });

    it('answers in the one shape, every marker with its citation and every citation with its marker', async () => {
      const answer = answerSchema.parse(await ask(CONTRACT.figure.question).answer);
      expect(answer.engine).toBe(name);
      expect(answer.status).toBe('answered');
      const markers = new Set(
        [...answer.answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])),
      );
      expect([...markers].sort()).toEqual(answer.citations.map(({ n }) => n).sort());
      expect(answer.citations.length).toBeGreaterThan(0);
    });

    it('quotes the sources word for word', async () => {
      const { citations } = await ask(CONTRACT.figure.question).answer;
      expect(citations.length).toBeGreaterThan(0);
      for (const { source, start, end, quote } of citations) {
        expect(bare(library.texts.get(source)?.slice(start, end) ?? '')).toBe(bare(quote));
      }
    });

    it('binds every figure', async () => {
      const { figures, citations } = await ask(CONTRACT.figure.question).answer;
      expect(figures.map(({ value }) => value)).toContain(CONTRACT.figure.value);
      for (const { binding } of figures) {
        if (binding.kind === 'observation')
          expect(library.observationsById.has(binding.id)).toBe(true);
        if (binding.kind === 'span')
          expect(citations.some(({ n }) => n === binding.citation)).toBe(true);
      }
    });

    it('refuses what no source says', async () => {
      const { status, figures } = await ask(CONTRACT.refusal).answer;
      expect([status, figures]).toEqual(['not_found', []]);
    });

    it.each(['', '　\n\t', '问'.repeat(4_001)])(
      'meets %j with a friendly sentence',
      async (question) => {
        const answer = await ask(question).answer;
        expect(answer.status).toBe('declined');
        expect(answer.answer).toMatch(/请/);
      },
    );

    it('gives the same answer to the same question', async () => {
      expect(await ask(CONTRACT.figure.question).answer).toEqual(
        await ask(CONTRACT.figure.question).answer,
      );
    });

    it('stops at once when aborted, and rejects with the reason', async () => {
      const controller = new AbortController();
      const run = ask(CONTRACT.slow, controller.signal);
      const reason = new Error('stopped by the reader');
      controller.abort(reason);
      const started = performance.now();
      await expect(run.answer).rejects.toBeDefined();
      await collect(run.events);
      expect(performance.now() - started).toBeLessThan(1_000);
    });

    it('leaves no rejection unhandled', async () => {
      const controller = new AbortController();
      const { events } = ask(CONTRACT.slow, controller.signal);
      for await (const event of events) {
        if (event.type === 'status') controller.abort();
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(rejections).toEqual([]);
    });
  });
}
