import { expect, it } from 'vitest';
import { madeOf } from './made-of';

const LISTS = { said: new Set(['核实']), beside: new Set(['请', '予以', '核']) };

it.each([
  ['请予以核实', true],
  ['核实', true],
  ['请予以', false],
  ['请核实床位', false],
  ['', false],
])('weighs %s', (clause, is) => {
  expect(madeOf(clause, LISTS)).toBe(is);
});
