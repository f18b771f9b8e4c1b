import { expect, it } from 'vitest';
import { readEntries } from './read-entries';

it('names the entry and the key that are not valid, and keeps all else', () => {
  const { entries, problems } = readEntries([
    { file: 'a.txt', title: '甲', editor: '某人' },
    { file: 'b.txt', date: '2023年' },
    { file: 'c.txt', title: '丙' },
    { title: '没有文件名' },
  ]);
  expect(entries).toEqual([
    { file: 'a.txt', title: '甲' },
    { file: 'b.txt' },
    { file: 'c.txt', title: '丙' },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/a\.txt.*editor/),
    expect.stringMatching(/b\.txt.*date/),
    expect.stringMatching(/第4条.*file/),
  ]);
});

it('throws for what is no list of entries', () => {
  expect(() => readEntries({ file: 'a.txt' })).toThrow();
});
