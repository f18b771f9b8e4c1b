import { expect, it } from 'vitest';
import { healthWords } from './health-words';

const WORDS = healthWords([
  ['症状', '胃疼'],
  ['检查', 'CT'],
]);

it('tells what is felt from what is done about it', () => {
  expect(WORDS.felt.test('我胃疼')).toBe(true);
  expect(WORDS.felt.test('做ct')).toBe(false);
  expect(WORDS.any.test('做ct')).toBe(true);
});

it('finds no Latin word within another', () => {
  expect(WORDS.any.test('compact')).toBe(false);
});

it('finds nothing where no word is given', () => {
  expect(healthWords([]).any.test('胃疼')).toBe(false);
});
