import { describe, expect, it } from 'vitest';
import { asksWherein } from './asks-wherein';
import { readIntent } from './read-intent';

describe('asksWherein', () => {
  it.each([
    '新办法跟老办法比，变在哪',
    '两种票据差别在哪里',
    '手工报销毛病在哪,写一句',
    '这套系统强在哪儿呢',
  ])('takes %s for a question in words, and no place for an answer', (question) => {
    expect(asksWherein(question)).toBe(true);
    expect(readIntent(question).wanted).not.toBe('place');
  });

  it.each(['试点设在哪', '启动仪式在哪里举行', '职工和居民差在哪年最大', '在哪些地方试点'])(
    'leaves %s to places and times',
    (question) => expect(asksWherein(question)).toBe(false),
  );
});
