import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { doubtBareName } from './doubt-bare-name';

const askFor = (indicator: string, words: readonly string[]): Ask =>
  anAsk({
    text: words.join(''),
    intent: 'figure',
    wanted: 'number',
    targets: [{ indicator, area: '福建省', period: '2024' }],
    areas: ['福建省'],
    content: words.map((text) => ({ text })),
    confidence: 1,
    named: 1,
  });

test.each([
  ['基金支付', ['基金支付'], 0.5],
  ['基金支付', ['双通道', '基金支付'], 1],
  ['基本医疗保险基金支出', ['基金支出'], 1],
] as const)('%s is asked for by %s', (indicator, words, confidence) => {
  expect(doubtBareName(askFor(indicator, words)).confidence).toBe(confidence);
});
