import { describe, expect, it } from 'vitest';
import { readHanNumber } from './han-number';

describe('readHanNumber', () => {
  it.each([
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['三百二十', '320'],
    ['一千零五', '1005'],
    ['三百二十万', '3200000'],
    ['百万', '1000000'],
    ['两', '2'],
    ['二〇二四', '2024'],
    ['一亿三千万', '130000000'],
    ['万亿', '1000000000000'],
  ])('reads %s as %s', (text, value) => {
    expect(readHanNumber(text)).toBe(value);
  });

  it.each(['', '多', '三个'])('reads nothing in %j', (text) => {
    expect(readHanNumber(text)).toBeUndefined();
  });
});
