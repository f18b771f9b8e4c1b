import { describe, expect, it } from 'vitest';
import { rewrite } from './rewrite';
import type { Rewriting } from './rewrite';

const TEA_IS_DRINK: Rewriting = [/红茶|绿茶/g, '茶'];
const DRINK_IS_ORDERED: Rewriting = [/来一(杯)茶/, '点一$1饮料'];

describe('rewrite', () => {
  it('puts the plain wording everywhere, with what its groups took', () =>
    expect(rewrite('红茶和绿茶', [TEA_IS_DRINK])).toBe('茶和茶'));

  it.each([
    ['sees', [TEA_IS_DRINK, DRINK_IS_ORDERED], '点一杯饮料'],
    ['does not see', [DRINK_IS_ORDERED, TEA_IS_DRINK], '来一杯茶'],
  ])('a later rewriting %s what an earlier one left', (_, rewritings, plain) =>
    expect(rewrite('来一杯红茶', rewritings)).toBe(plain),
  );

  it('leaves what no wording fits', () =>
    expect(rewrite('来一杯水', [TEA_IS_DRINK, DRINK_IS_ORDERED])).toBe('来一杯水'));
});
