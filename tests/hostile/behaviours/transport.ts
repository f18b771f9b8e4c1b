import { gzipSync } from 'node:zlib';
import {
  afterLooking,
  delta,
  DONE,
  finish,
  say,
  startEvents,
  sse,
  textDelta,
  wait,
} from '../exchange';
import type { Behaviour, Exchange } from '../exchange';

/** Words of an upstream that nobody may read. */
export const UPSTREAM_SECRET = 'UPSTREAM-SAYS-7f3a';

const fails = (run: Behaviour['run']): Behaviour => ({ ends: 'offline', run });
const lasts = (run: Behaviour['run']): Behaviour => ({ ends: 'offline', lasts: true, run });
const json = (
  { response }: Exchange,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
};
/** Half a sentence that cites, so that text is on its way to the reader when it goes wrong. */
const begin = (exchange: Exchange) => {
  startEvents(exchange);
  exchange.response.write(textDelta('2025年全国职工医保统筹基金支出5174.17亿元。[o1]比2024年的'));
};

/** Resets, hangs, drips, errors and login pages. */
export const TRANSPORT: Readonly<Record<string, Behaviour>> = {
  'reset-at-once': fails(({ request }) => void request.socket.destroy()),
  'reset-after-headers': fails((exchange) => {
    startEvents(exchange);
    exchange.response.flushHeaders();
    setTimeout(() => exchange.request.socket.destroy(), 20);
  }),
  'reset-mid-sentence': afterLooking(
    (exchange) => {
      begin(exchange);
      setTimeout(() => exchange.request.socket.destroy(), 30);
    },
    { ends: 'offline' },
  ),
  'reset-mid-line': fails((exchange) => {
    startEvents(exchange);
    exchange.response.write('data: {"choices":[{"index":0,"del');
    setTimeout(() => exchange.request.socket.destroy(), 20);
  }),
  'end-mid-sentence': afterLooking(
    (exchange) => {
      begin(exchange);
      exchange.response.end();
    },
    { ends: 'offline' },
  ),
  'end-without-a-word': fails((exchange) => {
    startEvents(exchange);
    exchange.response.end();
  }),
  'short-content-length': fails((exchange) => {
    exchange.response.writeHead(200, {
      'content-type': 'text/event-stream',
      'content-length': '10000',
    });
    exchange.response.write(textDelta('2025年'));
    setTimeout(() => exchange.request.socket.destroy(), 20);
  }),
  'hang-before-headers': lasts(() => undefined),
  'hang-after-headers': lasts((exchange) => {
    startEvents(exchange);
    exchange.response.flushHeaders();
  }),
  'hang-mid-sentence': afterLooking(begin, { ends: 'offline', lasts: true }),
  'hang-after-tool-call': lasts((exchange) => {
    startEvents(exchange);
    exchange.response.write(
      delta({
        tool_calls: [
          { index: 0, id: 'a', function: { name: 'search_passages', arguments: '{"que' } },
        ],
      }),
    );
  }),
  'drip-bytes': lasts(async (exchange) => {
    startEvents(exchange);
    for (const byte of textDelta('2025年全国职工医保统筹基金支出').repeat(20)) {
      if (exchange.response.destroyed) return;
      exchange.response.write(byte);
      await wait(40);
    }
  }),
  'drip-comments-for-ever': lasts(async (exchange) => {
    startEvents(exchange);
    while (!exchange.response.destroyed) {
      exchange.response.write(': keep-alive\n\n');
      await wait(30);
    }
  }),
  'endless-text': fails(async (exchange) => {
    startEvents(exchange);
    while (!exchange.response.destroyed) {
      exchange.response.write(textDelta('资料显示情况良好，'.repeat(20)));
      await wait(4);
    }
  }),
  'endless-reasoning': lasts(async (exchange) => {
    startEvents(exchange);
    while (!exchange.response.destroyed) {
      exchange.response.write(delta({ reasoning_content: '想'.repeat(50_000) }));
      await wait(1);
    }
  }),
  'endless-line': fails(async (exchange) => {
    startEvents(exchange);
    exchange.response.write('data: ');
    while (!exchange.response.destroyed) {
      exchange.response.write('x'.repeat(64_000));
      await wait(1);
    }
  }),
  'finished-but-never-hangs-up': afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.write(textDelta('2025年全国职工医保统筹基金支出5174.17亿元。[o1]'));
      exchange.response.write(finish('stop'));
    },
    { ends: 'llm', says: ['5174.17亿元'] },
  ),
  'status-400-openai': fails((exchange) =>
    json(exchange, 400, {
      error: {
        message: UPSTREAM_SECRET,
        type: 'invalid_request_error',
        param: 'tools',
        code: null,
      },
    }),
  ),
  'status-401-openai': fails((exchange) =>
    json(exchange, 401, {
      error: { message: `Incorrect API key provided: ${UPSTREAM_SECRET}`, code: 'invalid_api_key' },
    }),
  ),
  'status-404-ollama': fails((exchange) =>
    json(exchange, 404, { error: `model "${UPSTREAM_SECRET}" not found` }),
  ),
  'status-422-vllm': fails((exchange) =>
    json(exchange, 422, {
      object: 'error',
      message: UPSTREAM_SECRET,
      type: 'BadRequestError',
      code: 422,
    }),
  ),
  'status-429-retry-after': fails((exchange) =>
    json(
      exchange,
      429,
      { error: { message: UPSTREAM_SECRET, type: 'tokens', code: 'rate_limit_exceeded' } },
      { 'retry-after': '3600' },
    ),
  ),
  'status-500-html': fails(({ response }) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end(`<html>${UPSTREAM_SECRET}</html>`);
  }),
  'status-503-endless-body': fails(async ({ response }) => {
    response.writeHead(503, { 'content-type': 'application/json' });
    while (!response.destroyed) {
      response.write(UPSTREAM_SECRET.repeat(1000));
      await wait(2);
    }
  }),
  'status-204': fails(({ response }) => {
    response.writeHead(204);
    response.end();
  }),
  'error-with-200': fails((exchange) =>
    json(exchange, 200, { error: { message: UPSTREAM_SECRET, code: 'overloaded' } }),
  ),
  'login-page-with-200': fails(({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>统一认证</title><form>${UPSTREAM_SECRET}</form>`);
  }),
  'login-page-as-events': fails((exchange) => {
    startEvents(exchange);
    exchange.response.end(`<!doctype html><title>统一认证</title><form>${UPSTREAM_SECRET}</form>`);
  }),
  'redirect-302': fails(({ response }) => {
    response.writeHead(302, { location: 'http://127.0.0.1:9/steal' });
    response.end();
  }),
  'redirect-307-to-itself': fails(({ response, request }) => {
    response.writeHead(307, {
      location: `http://${request.headers.host ?? ''}/v1/chat/completions?again`,
    });
    response.end();
  }),
  'broken-gzip': fails(({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    response.end(Buffer.concat([gzipSync('data: {}\n\n').subarray(0, 12), Buffer.from('garbage')]));
  }),
  'gzip-bomb': fails(({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(60_000_000, ': \n')));
  }),
  'good-gzip': afterLooking(
    ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
      response.end(
        gzipSync(
          textDelta('2025年全国职工医保统筹基金支出5174.17亿元。[o1]') + finish('stop') + DONE,
        ),
      );
    },
    { ends: 'llm', says: ['5174.17亿元'] },
  ),
  'no-utf-8': fails((exchange) => {
    startEvents(exchange);
    exchange.response.write(Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'));
    exchange.response.write(Buffer.from([0xb5, 0xc4, 0xff]));
    exchange.response.end(`"}}]}\n\n${finish('stop')}${DONE}`);
  }),
  'split-characters': afterLooking(
    async (exchange) => {
      startEvents(exchange);
      const bytes = Buffer.from(
        textDelta('2025年全国职工医保统筹基金支出5174.17亿元。[o1]') + finish('stop') + DONE,
      );
      for (let at = 0; at < bytes.length; at += 5) {
        exchange.response.write(bytes.subarray(at, at + 5));
        await wait(1);
      }
      exchange.response.end();
    },
    { ends: 'llm', says: ['5174.17亿元'] },
  ),
  'error-chunk-mid-sentence': afterLooking(
    (exchange) => {
      begin(exchange);
      exchange.response.write(
        sse({ error: { message: UPSTREAM_SECRET, type: 'server_error', code: 500 } }),
      );
      exchange.response.write(textDelta('5014.21亿元多。'));
      exchange.response.write(finish('stop'));
      exchange.response.end(DONE);
    },
    { ends: 'offline' },
  ),
  'error-event-at-once': fails((exchange) => {
    startEvents(exchange);
    exchange.response.end(`event: error\ndata: {"message":"${UPSTREAM_SECRET}"}\n\n`);
  }),
  'error-chunk-vllm': fails((exchange) => {
    startEvents(exchange);
    exchange.response.write(sse({ object: 'error', message: UPSTREAM_SECRET, code: 400 }));
    exchange.response.end(DONE);
  }),
  'fails-at-the-repair': {
    ends: 'llm',
    says: ['5174.17亿元'],
    never: ['6000.00'],
    run: (exchange) => {
      if (exchange.isRepair) return void exchange.request.socket.destroy();
      if (exchange.step > 1)
        return say(
          exchange,
          '2025年全国职工医保统筹基金支出5174.17亿元。[o1]2024年是6000.00亿元。[o2]',
        );
      return TRANSPORT['end-mid-sentence']?.run(exchange);
    },
  },
};
