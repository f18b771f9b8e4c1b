import { describe, expect, it } from 'vitest';
import type { Label } from '@/lib/question/vocabulary/vocabulary';
import { isOtherKind, unaskedService } from './other-kinds';

const named = (name: string): Label => ({
  name,
  spellings: name,
  ownSpellings: name,
  words: [],
  dimension: '',
});

describe('isOtherKind', () => {
  it.each([
    ['新增床位数', '床位数', true],
    ['新增床位数', '新增床位数', false],
    ['未签约人数', '签约人数', true],
    ['未签约人数', '没签约', false],
    ['未成年人数', '人数', false],
  ])('%s for %s: %s', (name, asked, isOther) => {
    expect(isOtherKind(named(name), asked)).toBe(isOther);
  });
});

describe('unaskedService', () => {
  it.each([
    ['外地就医住院费用', '外地就医费用', true],
    ['外地就医住院费用', '外地就医住院费用', false],
    ['外地就医总费用', '外地就医费用', false],
  ])('%s for %s costs: %s', (name, asked, costs) => {
    expect(unaskedService(named(name), asked) > 0).toBe(costs);
  });
});
