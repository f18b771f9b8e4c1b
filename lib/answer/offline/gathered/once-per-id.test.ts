import { describe, expect, it, vi } from 'vitest';
import { oncePerId } from './once-per-id';

describe('oncePerId', () => {
  it.each([
    ['what is there', { found: true }],
    ['that nothing is', undefined],
  ])('reads %s once for each id', (_, value) => {
    const read = vi.fn((id: string) => value && { ...value, id });
    const once = oncePerId(read);
    expect(once('a')).toBe(once('a'));
    once('b');
    expect(read.mock.calls).toEqual([['a'], ['b']]);
  });
});
