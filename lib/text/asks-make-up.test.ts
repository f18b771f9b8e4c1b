import { describe, expect, it } from 'vitest';
import { asksMakeUp } from './asks-make-up';

describe('asksMakeUp', () => {
  it.each(['某市教育公报有哪些板块', '这篇讲了哪几方面', '报告由哪几章构成'])(
    'takes %s for a question of headings',
    (question) => expect(asksMakeUp(question)).toBe(true),
  );

  it.each(['公报里参保人数是多少', '快报公布了几批药品', '报告提到哪些省份', '器械分为哪几类'])(
    'leaves %s alone',
    (question) => expect(asksMakeUp(question)).toBe(false),
  );
});
