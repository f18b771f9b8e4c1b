import { expect, test } from 'vitest';
import { scopeCue } from './scope-cue';

test.each([
  ['票款含不含月票', '票款不含月票收入', true],
  ['票款含不含月票', '月票卖得很好', false],
  ['票款有多少', '票款不含月票收入', false],
])('%s: %s', (text, sentence, isTold) => {
  expect(scopeCue({ text }, sentence) > 0).toBe(isTold);
});
