import { expect, it } from 'vitest';
import { isUnder } from './is-under';

it.each([
  [['一、客运'], ['一、客运'], true],
  [['一、客运'], ['一、客运', '（一）铁路'], true],
  [[], ['一、客运'], true],
  [['一、客运'], ['二、货运'], false],
  [['一、客运', '（一）铁路'], ['一、客运'], false],
])('tells whether %j goes on under %j', (headings, inner, expected) => {
  expect(isUnder(headings, inner)).toBe(expected);
});
