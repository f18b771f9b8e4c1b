import { call, delta, DONE, finish, LOOK_UP, say, startEvents, toolDelta } from '../exchange';
import type { Behaviour, Call, Exchange } from '../exchange';

const GOOD = { ends: 'llm', says: ['5174.17亿元'] } as const;

async function answer(exchange: Exchange): Promise<void> {
  const alias = exchange.alias('2025 全国 职工/统筹基金/基本医疗保险基金支出 = 5174.17');
  await say(exchange, `2025年全国职工医保统筹基金支出5174.17亿元。[${alias}]`);
}

/** Sends something odd first, then looks things up properly if it got nothing, then answers. */
const oddCalls = (calls: readonly Call[]): Behaviour => ({
  ...GOOD,
  run: (exchange) => {
    if (exchange.step === 1) return call(exchange, calls);
    return exchange.evidence.includes('5174.17') ? answer(exchange) : call(exchange, LOOK_UP);
  },
});
/** Sends tool calls in chunks of any form. */
const oddDeltas = (deltas: readonly unknown[], reason: unknown = 'tool_calls'): Behaviour => ({
  ...GOOD,
  run: (exchange) => {
    if (exchange.step > 1)
      return exchange.evidence.includes('5174.17') ? answer(exchange) : call(exchange, LOOK_UP);
    startEvents(exchange);
    for (const one of deltas) exchange.response.write(delta({ tool_calls: one }));
    return void exchange.response.end(finish(reason) + DONE);
  },
});

const ARGS = LOOK_UP[0]?.args;
const TEXT = JSON.stringify(ARGS);
const fn = { name: 'lookup_observations', arguments: TEXT };

/** Tool calls that are malformed, unknown, too many or without end. */
export const TOOLS: Readonly<Record<string, Behaviour>> = {
  'no-tool-id': oddCalls(LOOK_UP.map(({ name, args }) => ({ name, args }))),
  'same-tool-id': oddCalls(LOOK_UP.map((one) => ({ ...one, id: 'call_0' }))),
  'same-tool-id-every-step': {
    ...GOOD,
    run: (exchange) =>
      exchange.step < 4
        ? call(exchange, [{ ...LOOK_UP[(exchange.step - 1) % 3], id: 'call_0' } as Call])
        : answer(exchange),
  },
  'no-tool-index': oddDeltas([
    [{ id: 'a', type: 'function', function: fn }],
    [
      {
        id: 'b',
        type: 'function',
        function: { name: 'search_passages', arguments: '{"query":"统筹基金"}' },
      },
    ],
  ]),
  'no-index-no-id-in-pieces': oddDeltas([
    [{ function: { name: 'lookup_observations', arguments: '' } }],
    [{ function: { arguments: TEXT.slice(0, 20) } }],
    [{ function: { arguments: TEXT.slice(20) } }],
  ]),
  'one-index-for-all': oddDeltas([
    [{ index: 0, id: 'a', function: fn }],
    [
      {
        index: 0,
        id: 'b',
        function: { name: 'search_passages', arguments: '{"query":"统筹基金"}' },
      },
    ],
  ]),
  'arguments-as-object': oddDeltas([
    [{ index: 0, id: 'a', function: { name: 'lookup_observations', arguments: ARGS } }],
  ]),
  'arguments-null-first': oddDeltas([
    [{ index: 0, id: 'a', function: { name: 'lookup_observations', arguments: null } }],
    [{ index: 0, function: { arguments: TEXT } }],
  ]),
  'tool-calls-as-object': oddDeltas([{ index: 0, id: 'a', function: fn }]),
  'tool-type-missing-or-odd': oddDeltas([[{ index: 0, id: 'a', type: 'custom', function: fn }]]),
  'tool-calls-with-stop': oddDeltas([[{ index: 0, id: 'a', function: fn }]], 'stop'),
  'numeric-tool-id': oddDeltas([[{ index: 0, id: 7, function: fn }]]),
  'legacy-function-call': {
    ...GOOD,
    run: (exchange) => {
      if (exchange.step > 1) return answer(exchange);
      startEvents(exchange);
      return void exchange.response.end(
        delta({ function_call: fn }) + finish('function_call') + DONE,
      );
    },
  },
  'bad-json-arguments': oddCalls([
    { id: 'a', name: 'lookup_observations', args: '{"indicator": 统筹基金' },
  ]),
  'empty-arguments': oddCalls([{ id: 'a', name: 'lookup_observations', args: '' }]),
  'arguments-of-wrong-types': oddCalls([
    {
      id: 'a',
      name: 'lookup_observations',
      args: { indicator: 5, breakdown: '职工', extra: true },
    },
  ]),
  'unknown-tool': oddCalls([{ id: 'a', name: 'run_shell', args: { command: 'cat /etc/passwd' } }]),
  'tool-named-proto': oddCalls([
    { id: 'a', name: '__proto__', args: {} },
    { id: 'b', name: 'constructor', args: {} },
    { id: 'c', name: 'toString', args: {} },
  ]),
  'arguments-with-proto': oddCalls([
    {
      id: 'a',
      name: 'lookup_observations',
      args: '{"__proto__":{"indicator":"x"},"indicator":"基本医疗保险基金支出"}',
    },
  ]),
  'tool-name-empty': oddCalls([{ id: 'a', name: '', args: {} }, ...LOOK_UP]),
  'operand-of-nothing': oddCalls([
    {
      id: 'a',
      name: 'calculate',
      args: { operation: 'sum', operands: ['o99', '__proto__', 'constructor'] },
    },
  ]),
  'hundred-parallel-calls': {
    ...GOOD,
    run: (exchange) => {
      if (exchange.step > 1) return answer(exchange);
      return call(
        exchange,
        Array.from({ length: 100 }, (_, at) => ({ ...LOOK_UP[at % 3], id: `call_${at}` }) as Call),
      );
    },
  },
  'huge-arguments': {
    ends: 'offline',
    run: (exchange) =>
      call(exchange, [
        { id: 'a', name: 'search_passages', args: { query: '基金'.repeat(200_000) } },
      ]),
  },
  'huge-query': oddCalls([
    { id: 'a', name: 'search_passages', args: { query: '基金'.repeat(1_500) } },
  ]),
  'endless-tool-loop': {
    ends: 'offline',
    run: (exchange) =>
      call(exchange, [
        {
          id: `call_${exchange.step}`,
          name: 'search_passages',
          args: { query: `统筹基金${exchange.step}` },
        },
      ]),
  },
  'tool-loop-until-told-to-write': {
    ...GOOD,
    run: (exchange) =>
      exchange.body.tool_choice === 'none' ? answer(exchange) : call(exchange, LOOK_UP),
  },
  'tool-call-as-text': {
    ends: 'offline',
    run: (exchange) =>
      say(
        exchange,
        `<tool_call>\n{"name":"lookup_observations","arguments":${TEXT}}\n</tool_call>`,
      ),
  },
  'tool-call-as-template-tokens': {
    ends: 'offline',
    run: (exchange) =>
      say(
        exchange,
        '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>lookup_observations',
      ),
  },
  'tool-calls-but-none': {
    ends: 'offline',
    run: (exchange) => {
      startEvents(exchange);
      exchange.response.end(finish('tool_calls') + DONE);
    },
  },
  'tool-calls-of-garbage': {
    ends: 'offline',
    run: (exchange) => {
      startEvents(exchange);
      exchange.response.end(delta({ tool_calls: ['x', 3, null] }) + finish('tool_calls') + DONE);
    },
  },
  'tool-call-cut-off': {
    ends: 'offline',
    run: (exchange) => {
      startEvents(exchange);
      exchange.response.end(
        delta({
          tool_calls: [toolDelta({ id: 'a', name: 'search_passages', args: '{"query":"统' })],
        }),
      );
    },
  },
};
