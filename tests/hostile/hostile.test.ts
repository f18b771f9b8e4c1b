import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/indexing/library';
import { askHosted, KEY, LIMITS, SHORT_LIMITS } from './ask-hosted';
import type { Outcome } from './ask-hosted';
import { BEHAVIOURS } from './behaviours/all';
import { UPSTREAM_SECRET } from './behaviours/transport';
import { faultsOf } from './faults-of';
import { openSmallLibrary } from './open-small-library';
import { startServer } from './start-server';
import type { HostileServer } from './start-server';

const QUESTION = '2025年全国职工医保统筹基金支出是多少亿元？';

let library: Library;
let server: HostileServer;
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);
let written = '';

/** Everything that this process writes: logs and warnings, whoever makes them. */
function watchOutput(): () => void {
  const streams = [process.stdout, process.stderr];
  const originals = streams.map((stream) => stream.write.bind(stream));
  streams.forEach((stream, at) => {
    stream.write = ((...given: Parameters<typeof stream.write>) => {
      written += String(given[0]);
      return originals[at]?.(...given) ?? true;
    }) as typeof stream.write;
  });
  return () =>
    streams.forEach((stream, at) => (stream.write = originals[at] as typeof stream.write));
}
let restoreOutput: () => void;

beforeAll(async () => {
  restoreOutput = watchOutput();
  process.on('unhandledRejection', onRejection);
  [library, server] = await Promise.all([
    openSmallLibrary(),
    startServer({ script: 'tests/hostile/server.ts', key: KEY }),
  ]);
});
afterAll(async () => {
  process.off('unhandledRejection', onRejection);
  restoreOutput();
  await server.stop();
});

/** All that a reader, or a reader of the log, could see of an outcome. */
const seen = ({ events, chunks, failures }: Outcome) =>
  JSON.stringify([events, chunks, failures]) + written;

describe.concurrent('a hosted model that misbehaves', () => {
  for (const [model, behaviour] of Object.entries(BEHAVIOURS)) {
    it(`${model}: ends in ${behaviour.ends === 'llm' ? 'its verified answer' : behaviour.ends === 'offline' ? 'the offline answer' : 'a sound answer'}`, async () => {
      const limits = behaviour.lasts ? SHORT_LIMITS : LIMITS;
      const outcome = await askHosted({
        library,
        baseUrl: server.baseUrl,
        model,
        question: QUESTION,
        limits,
      });
      const { answer, texts, ms } = outcome;
      expect(faultsOf(answer, library)).toEqual([]);
      if (behaviour.ends !== 'either')
        expect(answer.engine, JSON.stringify(outcome.failures)).toBe(
          behaviour.ends === 'llm' ? 'llm' : 'offline',
        );
      if (answer.engine === 'offline') expect(answer.answer).toContain('5174.17亿元');
      for (const words of behaviour.says ?? []) expect(answer.answer).toContain(words);
      for (const words of behaviour.never ?? [])
        for (const text of [answer.answer, ...texts]) expect(text).not.toContain(words);
      expect(texts.at(-1)).toBe(answer.answer);
      expect(ms).toBeLessThan(limits.totalMs + 1_500);
      for (const secret of [KEY, UPSTREAM_SECRET, new URL(server.baseUrl).host])
        expect(seen(outcome)).not.toContain(secret);
    });
  }
});

describe('after all of them', () => {
  it('has at least sixty behaviours, each asked, with the key, no redirect followed', async () => {
    const stats = await server.stats();
    expect(Object.keys(BEHAVIOURS).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(stats).sort()).toEqual(Object.keys(BEHAVIOURS).sort());
    for (const [model, { requests, authorized, redirected }] of Object.entries(stats)) {
      expect({ model, authorized, redirected, asked: requests > 0 && requests <= 7 }).toEqual({
        model,
        authorized: true,
        redirected: 0,
        asked: true,
      });
    }
  });

  it('has closed every socket', async () => {
    await expect
      .poll(async () => Object.entries(await server.stats()).filter(([, { open }]) => open > 0), {
        timeout: 2_000,
      })
      .toEqual([]);
  });

  it('has its memory back', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void; // what the flag exposes
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const flood = () =>
      Promise.all(
        ['one-million-tokens', 'gzip-bomb', 'endless-text'].map((model) =>
          askHosted({ library, baseUrl: server.baseUrl, model, question: QUESTION }),
        ),
      );
    await flood();
    const before = used();
    for (let turn = 0; turn < 2; turn += 1) await flood();
    expect(used() - before).toBeLessThan(8);
  }, 90_000); // a busy machine takes its time over a million tokens

  it('has left no rejection unhandled', () => expect(rejections).toEqual([]));
});
