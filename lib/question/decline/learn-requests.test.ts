import { describe, expect, it } from 'vitest';
import { healthWords } from './health-words';
import { learnRequests } from './learn-requests';

const judge = learnRequests(
  [
    ['medical', '头晕吃什么药'],
    ['medical', '胃疼吃什么好'],
    ['medical', '胃疼怎么办好'],
    ['code', '写个脚本画图'],
    ['code', '写个函数求和'],
    ['code', '脚本怎么写'],
    ['plain', '去年参保人数多少'],
    ['plain', '参保人数增长多少'],
    ['plain', '基金收入怎么增长'],
  ],
  healthWords([['症状', '头晕', '胃疼', '牙疼']]),
);

describe('learnRequests', () => {
  it.each([
    ['牙疼吃什么', 'medical'],
    ['写个脚本求和', 'code'],
  ])('%s is nearer to what is declined', (text, kind) => {
    expect(judge(text)).toMatchObject({ kind });
    expect(judge(text).score).toBeGreaterThan(0);
  });

  it('去年基金收入多少 is nearer to ordinary questions', () => {
    expect(judge('去年基金收入多少').score).toBeLessThan(0);
  });

  it('finds nothing near to what is declined without examples', () => {
    expect(learnRequests([], healthWords([]))('牙疼吃什么').score).toBeLessThan(0);
  });
});
