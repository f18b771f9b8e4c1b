import { expect, it } from 'vitest';
import { documentNumbersIn } from './document-number';

const numbers = (text: string) =>
  documentNumbersIn(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['国发[2016]3号文讲了什么', ['[2016]3号文']],
  ['2021年42号文件对补贴怎么说', ['2021年42号文件']],
  ['38号文和医保发[2020]37号有什么关系', ['38号文', '[2020]37号']],
  ['第102号公约是哪年的', ['第102号']],
])('reads the numbers of documents in %s', (text, found) => expect(numbers(text)).toEqual(found));

it.each(['5月3号开馆吗', '第3号线通车了吗', '2号楼有多少户', '2021年3号病区收了多少人'])(
  'reads none in %s',
  (text) => expect(numbers(text)).toEqual([]),
);

it('writes a number as documents do, with the year where it is told', () => {
  expect(documentNumbersIn('2021年7号文')[0]?.forms).toContain('〔2021〕7号');
  expect(documentNumbersIn('7号文')[0]?.forms).toContain('〕7号');
});
