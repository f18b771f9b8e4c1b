import { describe, expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { tokenizeQuestion } from './tokenize-question';
import { withFramedContext } from './framed-context';

const vocabulary = questionVocabulary();
/** The words that must be accounted for. */
const said = (text: string): string[] =>
  withFramedContext({
    text,
    tokens: tokenizeQuestion({ text, vocabulary, thisYear: 2026 }),
    vocabulary,
  })
    .filter(({ kind, frame }) => kind === 'content' && frame !== true)
    .map((token) => token.text);

describe('withFramedContext', () => {
  it.each([
    [
      'asks for nothing that leads to the question',
      '做风力发电选题,2025年居民医保参保人数是多少',
      '风力',
    ],
    [
      'takes a clause behind a dash or a colon apart',
      '想引用风力数字-2025年居民医保参保人数是多少',
      '风力',
    ],
    [
      'takes an order apart where nothing is asked in so many words',
      '职工与居民的参保人数,烦请风力报出',
      '风力',
    ],
  ])('%s', (_, text, word) => {
    expect(said(text)).not.toContain(word);
    expect(said(text).join('')).toMatch(/参保/);
  });

  it.each([
    ['what is asked about', '风力发电,2025年居民医保参保人数是多少', '风力'],
    ['what the question points back to', '我说风力员工参加居民医保,他们的参保人数是多少', '风力'],
    [
      'what stands right before a name of the table',
      '我说风力的参保人数有统计,居民医保参保人数是多少',
      '风力',
    ],
    ['a part of a place', '说的是常州下面的风力,居民医保参保人数是多少', '风力'],
    [
      'everything where the clause that asks names nothing',
      '讲一讲风力居民医保参保人数,到底有多少',
      '风力',
    ],
    ['what is in the clause that asks', '做选题,2025年风力居民医保参保人数是多少', '风力'],
  ])('keeps %s', (_, text, word) => {
    expect(said(text).join('')).toContain(word);
  });
});
