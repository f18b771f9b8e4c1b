import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/chat/answer-question';
import type { AnswerEvent } from '@/lib/chat/answer-event';
import { createEngine } from '@/lib/chat/create-engine';
import type { Library } from '@/lib/indexing/library';
import { openSmallLibrary } from '../hostile/open-small-library';

const TODAY = '2026-11-21';
const QUESTION = '2025年全国职工医保统筹基金支出是多少亿元？';
const TRUE = '2025年全国职工医保统筹基金支出5174.17亿元。[o1]';
const FALSE = '2024年全国职工医保统筹基金支出6666.66亿元。[o2]';

const event = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const LOOK_UP = ['2025', '2024'].map((period, index) => ({
  index,
  id: `call_${period}`,
  function: {
    name: 'lookup_observations',
    arguments: JSON.stringify({
      indicator: '基本医疗保险基金支出',
      breakdown: ['职工', '统筹基金'],
      area: '全国',
      period,
    }),
  },
}));

/** What the server does with the nth request of a test, counted from 1. */
let respond: (response: ServerResponse, request: number) => void;
let requests = 0;
let closed: Promise<number>;
let server: Server;
let library: Library;

const lookUp = (response: ServerResponse) =>
  void response.end(event({ tool_calls: LOOK_UP }) + event({}, 'tool_calls') + 'data: [DONE]\n\n');
const write = (response: ServerResponse, text: string) =>
  void response.end(event({ content: text }) + event({}, 'stop') + 'data: [DONE]\n\n');

beforeAll(async () => {
  library = await openSmallLibrary();
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      requests += 1;
      closed = new Promise((resolve) =>
        request.socket.once('close', () => resolve(performance.now())),
      );
      if (respond.length === 0) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      respond(response, requests);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  requests = 0;
});

const engine = () => {
  const { port } = server.address() as AddressInfo; // a TCP server has such an address
  return createEngine({
    library,
    today: TODAY,
    hosted: { baseUrl: `http://127.0.0.1:${port}/v1`, apiKey: 'sk', model: 'm' },
  });
};
const ask = (
  options: {
    signal?: AbortSignal;
    unverified?: 'cut' | 'mark';
    engine?: ReturnType<typeof engine>;
  } = {},
) => answerQuestion({ library, engine: engine(), question: QUESTION, ...options });

async function collect(events: AsyncIterable<AnswerEvent>): Promise<AnswerEvent[]> {
  const all: AnswerEvent[] = [];
  for await (const one of events) all.push(one);
  return all;
}
const textOf = (events: readonly AnswerEvent[]) =>
  events.flatMap((one) => (one.type === 'text' ? [one.delta] : [])).join('');

describe('the answer of a hosted model', () => {
  it('shows a verified sentence while the model still writes the next', async () => {
    let finish: () => void = () => undefined;
    respond = (response, request) => {
      if (request === 1) return lookUp(response);
      response.write(event({ content: `${TRUE}2024` }));
      finish = () => write(response, '年全国职工医保统筹基金支出5014.21亿元。[o2]');
    };
    const run = ask();
    for await (const one of run.events) if (one.type === 'text') break;
    finish();
    expect((await run.answer).answer).toBe(
      `${TRUE.replace('[o1]', '[1]')}2024年全国职工医保统筹基金支出5014.21亿元。[2]`,
    );
  });

  it('shows nothing after a sentence that does not stand until it is repaired, and then in its order', async () => {
    respond = (response, request) => {
      if (request === 1) return lookUp(response);
      if (request === 2)
        return write(response, `${TRUE}${FALSE}全国2025年职工医保统筹基金支出为5174.17亿元。[o1]`);
      return write(response, '1. 2024年全国职工医保统筹基金支出5014.21亿元。[o2]');
    };
    const run = ask();
    const events = await collect(run.events);
    const answer = await run.answer;
    expect(answer.answer).toMatch(
      /5174\.17亿元。\[1\]2024年全国职工医保统筹基金支出5014\.21亿元。\[2\]全国2025年/,
    );
    expect(textOf(events)).toBe(answer.answer);
    expect(answer.notices.map(({ kind }) => kind)).not.toContain('unverified');
    const checking = events.findIndex((one) => one.type === 'status' && one.stage === 'checking');
    expect(textOf(events.slice(0, checking))).toBe(TRUE.replace('[o1]', '[1]'));
  });

  it('asks for a repair once, and cuts what still does not stand', async () => {
    respond = (response, request) =>
      request === 1 ? lookUp(response) : write(response, `${request === 2 ? TRUE : '1. '}${FALSE}`);
    const answer = await ask().answer;
    expect(requests).toBe(3);
    expect(answer.answer).toBe(TRUE.replace('[o1]', '[1]'));
    expect(answer.notices.map(({ kind }) => kind)).toContain('unverified');
  });

  it('marks it where the setting says so', async () => {
    respond = (response, request) =>
      request === 1
        ? lookUp(response)
        : write(response, request === 2 ? `${TRUE}${FALSE}` : '1. 删去');
    const answer = await ask({ unverified: 'mark' }).answer;
    expect(answer.answer).toBe(
      `${TRUE.replace('[o1]', '[1]')}${FALSE.replace('[o2]', '')}〔未核实〕`,
    );
    expect(answer.figures.map(({ value }) => value)).toEqual(['5174.17']);
  });

  it.each(['before the headers', 'while it writes'])(
    'stops the upstream within a second when the reader stops %s',
    async (when) => {
      const silent = () => undefined;
      const begun = (response: ServerResponse, request: number) =>
        request === 1 ? lookUp(response) : void response.write(event({ content: '2025年全国' }));
      respond = when === 'before the headers' ? silent : begun;
      const controller = new AbortController();
      const run = ask({ signal: controller.signal });
      await expect.poll(() => requests).toBe(when === 'before the headers' ? 1 : 2);
      const stopped = performance.now();
      controller.abort();
      await expect(run.answer).rejects.toBeDefined();
      expect((await closed) - stopped).toBeLessThan(1_000);
      expect(textOf(await collect(run.events))).toBe('');
    },
  );

  it('says a refusal of the model in its own words, and only where the offline engine has no answer', async () => {
    respond = (response) => write(response, '[[declined]]\\n作为模型，我不便回答，请打12345。');
    const refused = await answerQuestion({
      library,
      engine: engine(),
      question: '我感冒了吃什么药好',
    }).answer;
    expect([refused.engine, refused.status]).toEqual(['llm', 'declined']);
    expect(refused.answer).toContain('请咨询医生');
    expect(refused.answer).not.toContain('12345');
    const answered = await ask().answer;
    expect([answered.engine, answered.status]).toEqual(['offline', 'answered']);
    expect(answered.notices.at(-1)?.kind).toBe('fallback');
  });

  it('leaves an upstream alone that fails again and again', async () => {
    respond = (response) => response.destroy();
    const one = engine();
    const answers = [];
    for (let turn = 0; turn < 8; turn += 1) answers.push(await ask({ engine: one }).answer);
    expect(requests).toBe(5);
    for (const { engine: name, notices } of answers) {
      expect([name, notices.at(-1)?.kind]).toEqual(['offline', 'fallback']);
    }
  });

  it('verifies an answer in less than ten milliseconds', async () => {
    respond = (response, request) =>
      request % 2 === 1 ? lookUp(response) : write(response, TRUE.repeat(12));
    const times = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const events = ask().events;
      let written = 0;
      for await (const one of events) {
        if (one.type === 'status' && one.stage === 'writing') written = performance.now();
        if (one.type === 'answer') times.push(performance.now() - written);
      }
    }
    times.sort((a, b) => a - b);
    process.stdout.write(
      `verification of an answer of 12 sentences: ${(times[10] ?? 0).toFixed(1)} ms\n`,
    );
    expect(times[5]).toBeLessThan(10); // a quarter of the runs: other processes cost the rest their time
  });
});
