import { describe, expect, it } from 'vitest';
import { segmenterFrom } from '@/lib/text/segment';
import { shortNames } from './short-names';

/** Cuts every name into pairs of characters. */
const segmenter = segmenterFrom({
  name: 'pairs',
  cutRuns: (runs) => runs.map((run) => run.match(/.{1,2}/gu) ?? []),
});

describe('shortNames', () => {
  it.each([
    ['疾病预防控制中心', '疾控中心'],
    ['药品监督管理部门', '药监部门'],
    ['脊柱类', '脊柱'],
  ])('shortens %s to %s', (name, form) => {
    expect(shortNames([name], segmenter).get(form)).toBe(name);
  });

  it('leaves out a form that two names have', () => {
    const names = ['卫生监督管理中心', '卫校监督管理中心'];
    expect(shortNames(names, segmenter).has('卫监中心')).toBe(false);
  });

  it('makes no form of a name of two words', () => {
    expect(shortNames(['乡镇医院'], segmenter).size).toBe(0);
  });
});
