import { describe, expect, it } from 'vitest';
import { ASK_BACK } from '@/lib/answer/phrases';
import { understand } from '@/lib/question/understand';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { gather } from '@/lib/answer/offline/gathered/evidence';
import { writeDraft } from './write-draft';

const vocabulary = questionVocabulary();
const draftOf = (question: string): string =>
  writeDraft({
    reading: understand({ question, vocabulary, today: '2026-11-21' }),
    gathered: gather(new Map()),
    vocabulary,
  });

describe('writeDraft', () => {
  it('asks back where nothing was asked', () => {
    expect(draftOf('是这样的')).toContain(ASK_BACK);
  });

  it('asks nothing back for a remark beside a question', () => {
    const draft = draftOf('是这样的。1949年居民医保参保人数是多少？');
    expect(draft).toContain('1949');
    expect(draft).not.toContain(ASK_BACK);
  });
});
