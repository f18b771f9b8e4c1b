import { describe, expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { tokenizeQuestion } from './tokenize-question';

const vocabulary = questionVocabulary();
const cut = (text: string) =>
  tokenizeQuestion({ text, vocabulary, thisYear: 2026 }).map(({ text: piece }) => piece);

describe('tokenizeQuestion', () => {
  it.each([
    ['职工个人账户支出', ['职工', '个人账户', '支出']],
    ['职工个人支出', ['职工个人', '支出']],
    ['职工统筹基金支出', ['职工', '统筹基金支出']],
  ])('cuts %s so that no term loses its head to the one before', (text, pieces) => {
    expect(cut(text)).toEqual(pieces);
  });

  it('takes no 个人 out of 三个人', () => {
    expect(cut('三个人次数')).not.toContain('个人');
    expect(cut('居民个人缴费')).toContain('个人');
  });

  it('takes no word of asking out of a longer word of the documents', () => {
    const passagesWith = new Map([...vocabulary.passagesWith, ['全流程', 3]] as const);
    const segmenter = { ...vocabulary.segmenter, segment: (text: string) => [text] };
    const tokens = tokenizeQuestion({
      text: '全流程',
      vocabulary: { ...vocabulary, passagesWith, segmenter },
      thisYear: 2026,
    });
    expect(tokens.map(({ text }) => text)).toEqual(['全流程']);
    expect(cut('办理流程')).toContain('流程');
  });

  it('loses no character of a question', () => {
    const question = '2025年常州职工个人账户收入比去年多多少？';
    expect(cut(question).join('')).toBe(question);
  });
});
