import { describe, expect, it } from 'vitest';
import { everydayWords } from './read-everyday-words';

describe('everydayWords', () => {
  it.each([
    ['提供 16799 v', true],
    ['真正 9540 d', true],
    ['那会儿 225 r', true],
    ['厉害 3000 a', true],
    ['退保 37 v', false],
    ['监管 1144 vn', false],
    ['老婆 3000 n', false],
    ['高血压 900 n', false],
    ['广东省 924 ns', false],
  ])('takes %s for everyday speech: %s', (line, isEveryday) => {
    expect(everydayWords(line).length > 0).toBe(isEveryday);
  });

  it('marks verbs and sayings that are seldom used', () => {
    expect(everydayWords('吃亏 282 v\n节节败退 168 i\n怪怪的 38 z\n穷酸 300 a')).toEqual([
      '吃亏 ~',
      '节节败退 ~',
      '怪怪的 ~',
    ]);
  });

  it('marks what narrows a thing that it stands before', () => {
    expect(everydayWords('昂贵 900 a\n午间 50 t\n提供 16799 v')).toEqual([
      '昂贵 *',
      '午间 *',
      '提供',
    ]);
  });

  it('reads no word out of a blank line', () => {
    expect(everydayWords('\n真正 9540 d\n\n')).toEqual(['真正']);
  });
});
