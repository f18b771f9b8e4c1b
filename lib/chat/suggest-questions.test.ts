import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/indexing/library';
import { openLibrary } from '@/lib/indexing/open-library';
import { readSettings } from '@/lib/server/settings';
import { answerQuestion } from './answer-question';
import { createEngine } from './create-engine';
import type { Engine } from './engine';
import { suggestFollowUps } from './suggest-questions';

describe('suggestFollowUps after an answer without figures', () => {
  let library: Library;
  let engine: Engine;
  const suggest = (question: string) =>
    suggestFollowUps(library, engine, { question, observations: [] });

  beforeAll(async () => {
    library = await openLibrary(readSettings({}));
    engine = createEngine({ library, today: '2026-11-21' });
  }, 60_000);

  it('offers what there is of the indicator that was asked for, and all of it is answered', async () => {
    const questions = await suggest('2009年苏州市职工医保统筹基金支出');
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      expect(question).toContain('全国');
      expect((await answerQuestion({ library, engine, question }).answer).status).toBe('answered');
    }
  });

  it('offers nothing for a question about something else', async () => {
    expect(await suggest('明天天气怎么样')).toEqual([]);
  });
});
