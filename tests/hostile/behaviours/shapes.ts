import {
  afterLooking,
  call,
  delta,
  DONE,
  finish,
  LOOK_UP,
  say,
  sse,
  startEvents,
  textDelta,
  toolDelta,
} from '../exchange';
import type { Behaviour, Exchange } from '../exchange';

const ANSWER = '2025年全国职工医保统筹基金支出5174.17亿元。[o1]';
const GOOD = { ends: 'llm', says: ['5174.17亿元'] } as const;

/** A good answer in an odd form: the model's answer must come through. */
const odd = (body: (exchange: Exchange) => string): Behaviour =>
  afterLooking((exchange) => {
    startEvents(exchange);
    exchange.response.end(body(exchange));
  }, GOOD);
const broken = (body: (exchange: Exchange) => string): Behaviour => ({
  ...odd(body),
  ends: 'offline',
});
const end = finish('stop') + DONE;
const thought = '先想一想：统筹基金支出大概是6666.66亿元。';

/** Forms of chunks: what servers really send, what no server should, and reasoning in all its places. */
export const SHAPES: Readonly<Record<string, Behaviour>> = {
  crlf: odd(() => (textDelta(ANSWER) + end).replaceAll('\n', '\r\n')),
  'cr-only': odd(() => (textDelta(ANSWER) + end).replaceAll('\n', '\r')),
  'no-space-after-data': odd(() => (textDelta(ANSWER) + end).replaceAll('data: ', 'data:')),
  'comments-and-ids': odd(
    () =>
      `: OPENROUTER PROCESSING\n\nid: 1\nretry: 10\nevent: message\n${textDelta(ANSWER)}: keep-alive\n\n${end}`,
  ),
  'one-line-break-between': odd(() => (textDelta(ANSWER) + end).replaceAll('\n\n', '\n')),
  'no-done': odd(() => textDelta(ANSWER) + finish('stop')),
  'no-finish-reason': odd(() => textDelta(ANSWER) + DONE),
  'no-last-line-break': odd(() => `${textDelta(ANSWER)}${finish('stop').trimEnd()}`),
  'done-twice-and-more': odd(
    () => textDelta(ANSWER) + end + DONE + textDelta('2024年是9999.99亿元。'),
  ),
  'usage-with-empty-choices': odd(
    () =>
      textDelta(ANSWER) + finish('stop') + sse({ choices: [], usage: { total_tokens: 3 } }) + DONE,
  ),
  'usage-first': odd(() => sse({ usage: { prompt_tokens: 1 } }) + textDelta(ANSWER) + end),
  'azure-filter-results': odd(
    () => sse({ choices: [], prompt_filter_results: [{}] }) + textDelta(ANSWER) + end,
  ),
  'null-everywhere': odd(
    () =>
      sse({
        id: null,
        error: null,
        choices: [
          {
            index: 0,
            delta: { role: null, content: null, tool_calls: null, refusal: null },
            finish_reason: null,
          },
        ],
      }) +
      textDelta(ANSWER) +
      end,
  ),
  'empty-finish-reason': odd(() => textDelta(ANSWER, '') + end),
  'no-index': odd(
    () =>
      sse({ choices: [{ delta: { content: ANSWER } }] }) +
      sse({ choices: [{ delta: {}, finish_reason: 'stop' }] }),
  ),
  'several-choices': odd(
    () =>
      sse({
        choices: [
          { index: 1, delta: { content: '2025年是1.00亿元。' } },
          { index: 0, delta: { content: ANSWER } },
        ],
      }) + end,
  ),
  'content-parts': odd(() => textDelta([{ type: 'text', text: ANSWER }]) + end),
  'content-part': odd(() => textDelta({ type: 'text', text: ANSWER }) + end),
  'content-strings': odd(() => textDelta([ANSWER.slice(0, 9), ANSWER.slice(9)]) + end),
  'content-with-thinking-part': odd(
    () =>
      textDelta([
        { type: 'thinking', thinking: thought },
        { type: 'text', text: ANSWER },
      ]) + end,
  ),
  'content-number': broken(() => textDelta(5174.17) + end),
  'content-nested-list': broken(() => textDelta([[ANSWER]]) + end),
  'message-instead-of-delta': odd(() =>
    sse({
      choices: [
        { index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' },
      ],
    }),
  ),
  'message-repeated-at-the-end': odd(
    () =>
      textDelta(ANSWER) +
      sse({ choices: [{ index: 0, message: { content: ANSWER }, finish_reason: 'stop' }] }) +
      DONE,
  ),
  'json-instead-of-stream': afterLooking(({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(
      JSON.stringify({
        choices: [
          { index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' },
        ],
        usage: {},
      }),
    );
  }, GOOD),
  'json-tool-calls': {
    ...GOOD,
    run: (exchange) => {
      if (exchange.step > 1) return say(exchange, ANSWER);
      exchange.response.writeHead(200, { 'content-type': 'application/json' });
      const tool_calls = LOOK_UP.map((one, at) => toolDelta(one, at));
      exchange.response.end(
        JSON.stringify({
          choices: [
            { index: 0, message: { content: null, tool_calls }, finish_reason: 'tool_calls' },
          ],
        }),
      );
    },
  },
  'json-cut-off': afterLooking(
    ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"choices":[{"index":0,"message":{"content":"2025年');
    },
    { ends: 'offline' },
  ),
  'chunk-that-is-no-json': broken(
    () => `${textDelta(ANSWER)}data: {"choices":[{"index":0,"delta":{"con\n\n${end}`,
  ),
  'chunk-that-is-a-list': broken(() => textDelta(ANSWER) + sse([1, 2]) + end),
  'chunk-that-is-text': broken(() => textDelta(ANSWER) + sse('Internal Server Error') + end),
  'chunk-of-dashscope-error': broken(
    () => textDelta(ANSWER) + sse({ code: 'Throttling', message: 'x', request_id: '1' }) + end,
  ),
  'line-of-raw-json': broken(() => `${textDelta(ANSWER)}{"error":"overloaded"}\n\n${end}`),
  'choices-null': odd(
    () => sse({ object: 'chat.completion.chunk', choices: null }) + textDelta(ANSWER) + end,
  ),
  'text-after-the-end': broken(
    () => textDelta(ANSWER) + finish('stop') + textDelta('2024年是9999.99亿元。') + DONE,
  ),
  'replacement-characters': broken(() => textDelta(`${ANSWER}2024年是\ufffd\ufffd亿元。`) + end),
  'deep-json': broken(() => `data: ${'['.repeat(200_000)}\n\n${end}`),
  'proto-in-chunk': odd(
    () =>
      `data: {"__proto__":{"content":"x"},"choices":[{"index":0,"delta":{"__proto__":{"content":"毒"},"content":${JSON.stringify(ANSWER)}}}]}\n\n${end}`,
  ),
  'reasoning-content': odd(
    () =>
      delta({ reasoning_content: thought }) +
      delta({ reasoning: thought, content: '' }) +
      textDelta(ANSWER) +
      end,
  ),
  'think-tags': odd(() => textDelta(`<think>${thought}</think>\n\n${ANSWER}`) + end),
  'think-tags-split': odd(
    () => [...`<think>${thought}</think>${ANSWER}`].map((one) => textDelta(one)).join('') + end,
  ),
  'think-tags-in-capitals': odd(() => textDelta(`<THINK>${thought}</Think>${ANSWER}`) + end),
  'think-only-closed': odd(() => textDelta(`${thought}\n\n</think>\n\n${ANSWER}`) + end),
  'think-only-closed-after-citing': odd(
    () =>
      textDelta('先看：2024年全国职工医保统筹基金支出5014.21亿元。[o2]还要看2025年。') +
      textDelta(`</think>${ANSWER}`) +
      end,
  ),
  'think-never-closed': broken(() => textDelta(`<think>${thought}${ANSWER}`) + end),
  'think-of-kimi': odd(() => textDelta(`◁think▷${thought}◁/think▷${ANSWER}`) + end),
  'only-reasoning': broken(() => delta({ reasoning_content: `${thought}${ANSWER}` }) + end),
  'reasoning-must-come-back': {
    ...GOOD,
    // DeepSeek and Kimi: 400 where the assistant message of a tool call lost its reasoning.
    run: (exchange) => {
      if (exchange.step === 1) {
        startEvents(exchange);
        exchange.response.write(
          delta({ reasoning_content: '先查' }) + delta({ reasoning_content: '表。' }),
        );
        exchange.response.write(
          delta({ tool_calls: LOOK_UP.map((one, at) => toolDelta(one, at)) }),
        );
        return void exchange.response.end(finish('tool_calls') + DONE);
      }
      const assistant = exchange.body.messages.find(({ tool_calls }) => tool_calls !== undefined);
      if (assistant?.reasoning_content !== '先查表。') {
        exchange.response.writeHead(400);
        return void exchange.response.end('{}');
      }
      return say(exchange, ANSWER);
    },
  },
  'words-before-the-tool-call': {
    ...GOOD,
    never: ['我先'],
    run: (exchange) => {
      if (exchange.step > 1) return say(exchange, ANSWER);
      startEvents(exchange);
      exchange.response.write(textDelta('我先查一下2025年的数据。大概有6666.66亿元。'));
      exchange.response.write(delta({ tool_calls: LOOK_UP.map((one, at) => toolDelta(one, at)) }));
      return void exchange.response.end(finish('tool_calls') + DONE);
    },
  },
  'cites-then-looks-up-again': {
    ...GOOD,
    run: (exchange) => {
      if (exchange.step === 1) return call(exchange, LOOK_UP);
      if (exchange.step > 2) return say(exchange, ANSWER);
      startEvents(exchange);
      exchange.response.write(
        textDelta('2024年全国职工医保统筹基金支出5014.21亿元。[o2]我再查一下。'),
      );
      exchange.response.write(
        delta({
          tool_calls: [
            toolDelta({ id: 'x', name: 'search_passages', args: { query: '统筹基金' } }),
          ],
        }),
      );
      return void exchange.response.end(finish('tool_calls') + DONE);
    },
  },
};
