import { describe, expect, it } from 'vitest';
import { splitExcerpts } from './split-excerpts';

describe('splitExcerpts', () => {
  const markdown =
    '支出5亿元。[1]收入6.5亿元。[2][3]\n\n| 年 | 值 |\n| --- | --- |\n| 2024 | 1[4] |\n\n- 甲。[5]\n没有出处的话。';

  it('takes each cited sentence as it stands, with all its markers', () => {
    expect(splitExcerpts(markdown)).toEqual(['支出5亿元。[1]', '收入6.5亿元。[2][3]', '- 甲。[5]']);
  });

  it('takes only what stands in the answer word for word', () => {
    for (const excerpt of splitExcerpts(markdown)) expect(markdown).toContain(excerpt);
  });
});
