import { expect, test } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { holdsBreakdowns } from './holds-breakdowns';

const vocabulary = aVocabulary({
  series: [
    aSeries({ breakdown: [{ name: '职工', spellings: '职工\n职工医保' }] }),
    aSeries({ breakdown: [{ name: '三级', spellings: '三级\n三级医院' }] }),
  ],
});
const word = (text: string, ...means: string[]): ContentWord =>
  aWord({
    text,
    means: [text, ...means],
  });

test.each([
  ['a group by another of its names', word('职工医保'), '职工享受门诊待遇35亿人次', true],
  [
    'no group by a part of its name',
    word('职工医保', '职工基本医疗保险'),
    '基本医疗保险参保人数达13亿',
    false,
  ],
  ['no level by another level', word('三级医院'), '二级医院11224元', false],
  ['a word that names no group', word('金额'), '共275亿元', true],
])('finds %s', (_, asked, text, held) => {
  expect(holdsBreakdowns({ word: asked, text, vocabulary })).toBe(held);
});
