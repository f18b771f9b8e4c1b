import { describe, expect, it } from 'vitest';
import { asksPlaces } from './asks-places';

describe('asksPlaces', () => {
  it.each([
    '先在哪几个省试点',
    '华南片区有哪些城市',
    '覆盖几个省',
    '哪三个地方先做',
    '哪30个省份',
    '是哪些县',
    '哪个市',
  ])('%s asks for places', (question) => {
    expect(asksPlaces(question)).toBe(true);
  });

  it.each(['有哪些做法', '哪几个方面', '哪个市场更大', '有几个人', '哪个区域', '哪个区别更大'])(
    '%s asks for other things',
    (question) => {
      expect(asksPlaces(question)).toBe(false);
    },
  );
});
