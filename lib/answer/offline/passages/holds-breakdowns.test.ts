import { expect, test } from 'vitest';
import type { Label, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { holdsBreakdowns } from './holds-breakdowns';

const label = (name: string, ...aliases: string[]): Label => ({
  name,
  spellings: [name, ...aliases].join('\n'),
  ownSpellings: name,
  words: [],
  dimension: '',
});
const vocabulary = {
  series: [{ breakdown: [label('职工', '职工医保')] }, { breakdown: [label('三级', '三级医院')] }],
} as unknown as Vocabulary; // only the names of breakdowns are read
const word = (text: string, ...means: string[]): ContentWord => ({
  text,
  means: [text, ...means],
  weight: 1,
  frame: false,
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
