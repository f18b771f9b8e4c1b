import { describe, expect, it } from 'vitest';
import { readIntent } from '@/lib/question/intent/read-intent';

describe('readIntent', () => {
  it.each([
    ['支出增速比收入增速低多少', 'compare', 'difference'],
    ['收入和支出哪个涨幅高', 'rank', 'rank'],
  ])('compares growth where growth is named: %s', (text, intent, operation) => {
    expect(readIntent(text)).toMatchObject({ intent, operation, measure: 'yoy_pct' });
  });

  it.each(['甲和乙的复合增长率哪个高', '导管、支架往后五年谁涨得快', '哪类器械年均增速最高'])(
    'ranks by the mean growth: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'rank', measure: 'average_growth' });
    },
  );

  it.each(['床位25年比24年多开了多少张', '甲院比乙院少查了几家'])(
    'compares what was done more or less: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'compare', operation: 'difference' });
    },
  );

  it.each(['支付比例最多能报多少', '比例不少于百分之几'])('compares nothing in %s', (text) => {
    expect(readIntent(text).operation).not.toBe('difference');
  });

  it('compares amounts where none is', () => {
    expect(readIntent('支出比收入少多少').measure).toBeUndefined();
  });

  it.each([
    ['基金支出哪年超过2万亿', 'over'],
    ['什么时候跌破3个', 'under'],
    ['突破10亿人是哪一年', 'over'],
  ])('reads a mark that is passed: %s', (text, crossing) => {
    expect(readIntent(text)).toMatchObject({ crossing, wanted: 'time' });
  });

  it.each(['哪年支出最高', '2024年支出超过2万亿了吗', '什么时候实施'])(
    'reads none in %s',
    (text) => {
      expect(readIntent(text).crossing).toBeUndefined();
    },
  );
});
