import { createEngine } from '@/lib/chat/create-engine';
import { CONTRACT, describeEngineContract } from './engine.contract';
import { startScriptedModel } from './scripted-model';

const TODAY = '2026-11-21';

describeEngineContract('offline', (library) =>
  Promise.resolve({
    engine: createEngine({ library, today: TODAY }),
    close: () => Promise.resolve(),
  }),
);

const lookup = (period: string) => ({
  tool: 'lookup_observations',
  input: {
    indicator: '基本医疗保险基金支出',
    breakdown: ['职工', '统筹基金'],
    area: '全国',
    period,
  },
});

describeEngineContract('llm', async (library) => {
  const { baseUrl, close } = await startScriptedModel([
    {
      question: CONTRACT.figure.question,
      call: lookup('2025'),
      draft: '2025年，全国职工医保统筹基金支出13574.17亿元。[o1]',
    },
    {
      question: CONTRACT.slow,
      call: lookup('2024'),
      draft: '2024年，全国职工医保统筹基金支出13205.04亿元。[o1]',
      delayMs: 200,
    },
    {
      question: '火星基地',
      call: { tool: 'search_passages', input: { query: '火星基地' } },
      draft: '[[not_found]]\n资料中没有火星基地的数据。',
    },
  ]);
  const hosted = { baseUrl, apiKey: 'test', model: 'scripted' };
  return { engine: createEngine({ library, today: TODAY, hosted }), close };
});
