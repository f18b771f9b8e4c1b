import { expect, it } from 'vitest';
import { fixedTokens } from './fixed-tokens';

it('keeps the year of a document number from being a time', () => {
  const tokens = fixedTokens({ text: '2021年42号文发布后,2023年的人数是多少', thisYear: 2026 });
  expect(tokens.map(({ text, kind }) => [text, kind])).toEqual([
    ['2021年42号文', 'content'],
    ['2023年', 'time'],
  ]);
});
