import { expect, it } from 'vitest';
import { asksForTable } from './asks-for-table';

it.each([
  ['列个表', true],
  ['做成表格', true],
  ['帮我整理成表格', true],
  ['列一下常州的三条措施', false],
  ['2023年表彰了谁', false],
])('%s', (text, asks) => {
  expect(asksForTable(text)).toBe(asks);
});
