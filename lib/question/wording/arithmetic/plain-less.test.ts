import { describe, expect, it } from 'vitest';
import { plainLess } from './plain-less';

describe('plainLess', () => {
  it.each([
    ['拿中学生减小学生,得几万人', '中学生比小学生多几万人'],
    ['公园数,用2023年的减2022年的,得几家', '公园数2023年比2022年多几家'],
  ])('reads %s as %s', (text, plain) => expect(plainLess(text)).toBe(plain));

  it.each(['收入减支出,得多少', '减轻负担多少', '学费减半', '教案调增调减哪些'])(
    'leaves %s as it is',
    (text) => expect(plainLess(text)).toBe(text),
  );
});
