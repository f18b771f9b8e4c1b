import { describe, expect, it } from 'vitest';
import { observation } from '@/tests/builders/figure-table';
import { sayToolResult } from './say-tool-result';

const row = observation(['基金支出', '职工', '全国', '2025', 'level', '13574.17', '亿元', 's'], {
  quote: '支出13574.17亿元',
});
const found = {
  alias: 'o1',
  title: '快报',
  date: '2026-03-16',
  observation: row,
  related: [],
  checks: [],
};

describe('sayToolResult', () => {
  it('numbers the sentences of a passage as markers count them', () => {
    const passage = {
      id: 'p',
      source: 's',
      section: ['一', '二'],
      kind: 'prose',
      start: 0,
      end: 9,
      text: '收入1元。支出2元。',
      breaks: [],
    };
    const output = { passages: [{ alias: 'p1', title: '快报', score: 1, passage }], lists: [] };
    expect(sayToolResult({ tool: 'search_passages', output })).toBe(
      '[p1] 《快报》（一 > 二）\n  p1.1 收入1元。\n  p1.2 支出2元。',
    );
  });

  it('says what an observation is about, and where it is from', () => {
    const output = { status: 'found', observations: [found] };
    expect(sayToolResult({ tool: 'lookup_observations', output })).toBe(
      '[o1] 2025 全国 职工/基金支出 = 13574.17亿元（level） 《快报》，2026-03-16\n  原文：支出13574.17亿元',
    );
  });

  it('never lets the nearest pass for what was asked', () => {
    const nearest = {
      indicators: [],
      areas: [],
      periods: ['2025'],
      breakdowns: [],
      observations: [found],
    };
    const output = {
      status: 'missing',
      reason: 'no_such_period',
      text: '没有2023年的数据。',
      nearest,
    };
    const said = sayToolResult({ tool: 'lookup_observations', output });
    expect(said).toContain('没有：没有2023年的数据。');
    expect(said).toContain('相近的数（不是所问的数）：\n[o1]');
  });

  it('says nothing found, and leaves alone what is no result of ours', () => {
    expect(sayToolResult({ tool: 'search_passages', output: { passages: [], lists: [] } })).toBe(
      '没有找到。',
    );
    expect(sayToolResult({ tool: '__proto__', output: {} })).toBeUndefined();
    expect(sayToolResult({ tool: 'run_shell', output: {} })).toBeUndefined();
  });
});
