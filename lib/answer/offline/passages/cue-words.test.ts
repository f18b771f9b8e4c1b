import { expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { cueWords } from './cue-words';

it.each([
  ['夜班有什么弊端', 'passage', '导致'],
  ['夜班有什么好处', 'passage', '有助于'],
  ['排夜班,目的是什么', 'why', '旨在'],
  ['为什么排夜班', 'why', '由于'],
] as const)('searches for %s with what tells it', (text, intent, word) =>
  expect(cueWords(anAsk({ text, intent }))).toContain(word),
);

it('searches for a figure with nothing but its own words', () =>
  expect(cueWords(anAsk({ text: '夜班有多少人', intent: 'figure' }))).toBe(''));
