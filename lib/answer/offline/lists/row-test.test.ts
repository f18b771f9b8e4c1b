import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { readStated } from '@/lib/question/intent/read-stated';
import type { Ask } from '@/lib/schema/reading';
import { readRowTest } from './row-test';

const asking = (text: string): Ask => anAsk({ text, stated: readStated(text) });

describe('readRowTest', () => {
  it.each([
    ['哪些线路客流减少了', { kind: 'fell' }],
    ['2024年比2023年多了的站点有哪些', { kind: 'rose' }],
    ['客流前三的线路', { kind: 'top', count: 3 }],
    ['客流最少的两条线是谁', undefined],
    ['客流最少的两个站', { kind: 'bottom', count: 2 }],
    ['客流排名前10的站', { kind: 'top', count: 10 }],
    ['票款超过20万元的站有哪些', { kind: 'over', value: 20, unit: '万元', isWithin: false }],
    ['票款不足20万元的是哪几个站', { kind: 'under', value: 20, unit: '万元', isWithin: false }],
    ['票款20万元以上的站有哪些', { kind: 'over', value: 20, unit: '万元', isWithin: true }],
  ])('reads %s', (text, test) => {
    expect(readRowTest(asking(text))).toEqual(test);
  });

  it.each([
    '哪条线减少了多少人',
    '为什么客流减少了',
    '客流减少了吗',
    '前三季度客流有多少',
    '前5年的客流',
    '票款超过20万元吗',
  ])('reads none in %s', (text) => {
    expect(readRowTest(asking(text))).toBeUndefined();
  });
});
