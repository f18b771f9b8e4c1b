import { describe, expect, it } from 'vitest';
import { createToolCallCollector } from './collect-tool-calls';
import { HOSTED_LIMITS } from './hosted-limits';

const ARGS = '{"query":"支出"}';

function collect(deltas: readonly unknown[], usedIds = new Set<string>()) {
  const tools = new Set(['search', 'read']);
  const collector = createToolCallCollector({ tools, limits: HOSTED_LIMITS, usedIds });
  for (const delta of deltas) collector.add(delta);
  return collector.take().map(({ id, name, arguments: args }) => [id, name, args]);
}
const fn = (name?: string, args?: unknown) => ({ function: { name, arguments: args } });

describe('createToolCallCollector', () => {
  it.each([
    [
      'pieces by index',
      [[{ index: 0, id: 'a', ...fn('search', '') }], [{ index: 0, ...fn(undefined, ARGS) }]],
      [['a', 'search', ARGS]],
    ],
    [
      'pieces by id',
      [[{ id: 'a', ...fn('search', '{"query":') }], [{ id: 'a', ...fn(undefined, '"支出"}') }]],
      [['a', 'search', ARGS]],
    ],
    [
      'pieces of nothing',
      [[fn('search', '{"query":')], [fn(undefined, '"支出"}')]],
      [['call_1_wenju', 'search', ARGS]],
    ],
    [
      'one index and two ids',
      [
        [{ index: 0, id: 'a', ...fn('search', ARGS) }],
        [{ index: 0, id: 'b', ...fn('read', ARGS) }],
      ],
      [
        ['a', 'search', ARGS],
        ['b', 'read', ARGS],
      ],
    ],
    [
      'one index, no ids, two calls',
      [[{ index: 0, ...fn('search', ARGS) }], [{ index: 0, ...fn('read', ARGS) }]],
      [
        ['call_1_wenju', 'search', ARGS],
        ['call_2_wenju', 'read', ARGS],
      ],
    ],
    [
      'the name with every piece',
      [
        [{ index: 0, id: 'a', ...fn('search', '{"query":') }],
        [{ index: 0, id: 'a', ...fn('search', '"支出"}') }],
      ],
      [['a', 'search', ARGS]],
    ],
    [
      'arguments as an object',
      [[{ id: 'a', ...fn('search', { query: '支出' }) }]],
      [['a', 'search', ARGS]],
    ],
    ['no arguments', [[{ id: 'a', ...fn('search', null) }]], [['a', 'search', '{}']]],
    ['one call, no list', [{ index: 0, id: 'a', ...fn('search', ARGS) }], [['a', 'search', ARGS]]],
    ['a numeric id', [[{ index: 0, id: 7, ...fn('search', ARGS) }]], [['7', 'search', ARGS]]],
    [
      'a name that was not offered',
      [[{ id: 'a', ...fn('__proto__', ARGS) }]],
      [['a', 'unknown_tool', ARGS]],
    ],
    ['no name', [[{ id: 'a', ...fn('', ARGS) }]], []],
    ['nothing', [null, undefined, []], []],
  ])('reads %s', (_, deltas, expected) => expect(collect(deltas)).toEqual(expected));

  it('gives every call of an answer an id of its own', () => {
    const usedIds = new Set<string>();
    const same = [[0, 1].map((index) => ({ index, id: 'call_0', ...fn('search', ARGS) }))];
    const ids = [...collect(same, usedIds), ...collect(same, usedIds)].map(([id]) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('honours as many calls as the limit says', () => {
    const many = [
      Array.from({ length: 100 }, (_, index) => ({
        index,
        id: `c${index}`,
        ...fn('search', ARGS),
      })),
    ];
    expect(collect(many)).toHaveLength(HOSTED_LIMITS.toolCalls);
  });

  it('refuses arguments without end and calls of no shape', () => {
    expect(() => collect([[{ id: 'a', ...fn('search', 'x'.repeat(9_000)) }]])).toThrow('过长');
    expect(() => collect([['x']])).toThrow('有误');
  });
});
