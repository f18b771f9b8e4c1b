import { describe, expect, it } from 'vitest';
import { currentPeriod } from './current-period';
import { tenseOf } from '@/lib/question/vocabulary/tense-of';
import type { Cell } from '@/lib/question/vocabulary/vocabulary';

/** A stated level of a year, as its source words it. */
const cell = (period: string, quote = '', source = 's'): Cell => {
  const tense = tenseOf(quote);
  return {
    period,
    measure: 'level',
    value: '1',
    unit: '家',
    source,
    ...(tense !== undefined && { tense }),
  };
};

describe('currentPeriod', () => {
  it('is the latest year', () => {
    expect(currentPeriod([cell('2023'), cell('2025'), cell('2024')])).toBe('2025');
  });

  it('passes over what is still to come', () => {
    expect(currentPeriod([cell('2024'), cell('2030', '预计2030年用户将达5亿人')])).toBe('2024');
  });

  it('takes a forecast where there is nothing else', () => {
    expect(currentPeriod([cell('2030', '市场规模将突破90亿元')])).toBe('2030');
  });

  it('takes what the same source says is so now', () => {
    expect(currentPeriod([cell('2016'), cell('', '药店已经由200家增至900家')])).toBe('');
  });

  it('takes the year of a later source before a now without a year', () => {
    expect(currentPeriod([cell('2025', '', 'bulletin'), cell('', '目前已有900家')])).toBe('2025');
  });

  it('takes a year before a figure of no time', () => {
    expect(currentPeriod([cell('2023'), cell('', '建国之初为200家')])).toBe('2023');
  });
});
