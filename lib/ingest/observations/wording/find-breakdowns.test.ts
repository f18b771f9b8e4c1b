import { expect, it } from 'vitest';
import type { BreakdownTerm } from '@/lib/schema/term';
import { findBreakdowns } from './find-breakdowns';

const terms: BreakdownTerm[] = [
  { name: '个人', dimension: 'person', aliases: [] },
  { name: '船员', dimension: 'person', aliases: [] },
];

it.each([
  ['船员以个人身份登记的', ['船员']],
  ['船员以个人名义登记的', ['船员']],
  ['个人登记的', ['个人']],
  ['登记个人身份的', ['个人']],
])('finds in %s the groups %j', (text, names) => {
  expect(findBreakdowns({ terms, text }).map(({ name }) => name)).toEqual(names);
});
