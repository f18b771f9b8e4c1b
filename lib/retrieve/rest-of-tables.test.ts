import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/schema/passage';
import { restOfTables } from './rest-of-tables';

const piece = (id: string, rest: Partial<Passage>) =>
  ({ id, source: 'a', section: ['附表'], kind: 'table', ...rest }) as Passage; // only what tells tables apart
const first = piece('1', { header: '附表1:线路' });
const second = piece('2', { header: '附表1:线路\n名称 | 年份' });
const other = piece('3', { header: '附表2:站点' });
const nameless = piece('4', {});
const text = piece('5', { kind: 'prose', header: '附表1:线路' });
const passages = [first, second, other, nameless, text];
const idsFor = (...found: Passage[]) => restOfTables({ passages, found }).map(({ id }) => id);

describe('restOfTables', () => {
  it('adds the pieces of a table of which one was found, and no other table', () => {
    expect(idsFor(second)).toEqual(['1']);
  });

  it('adds none to what is whole, has no name or is no table', () => {
    expect(idsFor(first, second)).toEqual([]);
    expect(idsFor(nameless)).toEqual([]);
    expect(idsFor(text)).toEqual([]);
  });
});
