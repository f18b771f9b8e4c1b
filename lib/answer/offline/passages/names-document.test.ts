import { describe, expect, it } from 'vitest';
import { namesDocument } from './names-document';

describe('namesDocument', () => {
  it.each([
    ['新规', true],
    ['实施办法', true],
    ['新政', true],
    ['办法人', false],
    ['生育', false],
    ['支付标准', false],
  ])('%s', (text, isOne) => {
    expect(namesDocument({ text })).toBe(isOne);
  });
});
