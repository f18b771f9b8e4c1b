import { expect, test } from 'vitest';
import { listEvidence, sentenceMatch } from '@/tests/builders/evidence';
import type { Enumeration } from '@/lib/schema/passage';
import type { ListEvidence } from '@/lib/schema/tools';
import { listAfter } from './list-after';
import type { SentenceMatch } from '@/lib/answer/offline/passages/sentence-match';

const match = (text: string): SentenceMatch =>
  sentenceMatch({
    text,
    evidence: {
      passage: {
        source: 'a',
        start: 88,
        end: 100,
        text: '先说别的。这有重要意义。',
        section: ['一'],
      },
    },
  });
const list = (
  source: string,
  start: number,
  kind: Enumeration['kind'] = 'ordinals',
  section = '一',
): ListEvidence => listEvidence({ list: { source, start, kind, section: [section] } });

test('finds the list right behind the last sentence of a passage', () => {
  const near = list('a', 102);
  expect(listAfter(match('这有重要意义。'), [list('b', 102), list('a', 300), near])).toBe(near);
});

test('finds none that stands far behind, under another heading, or that a sentence of its own leads to', () => {
  const lists = [list('a', 190), list('a', 102, 'inline'), list('a', 102, 'items', '二')];
  expect(listAfter(match('这有重要意义。'), lists)).toBeUndefined();
});

test('finds none behind a sentence that lists its things itself', () => {
  const own = sentenceMatch({
    text: '试办夜市,如甲街、乙街、丙街、丁街等。',
    evidence: {
      passage: {
        source: 'a',
        start: 88,
        end: 100,
        text: '试办夜市,如甲街、乙街、丙街、丁街等。',
        section: ['一'],
      },
    },
  });
  expect(listAfter(own, [list('a', 102)])).toBeUndefined();
});

test('finds none behind a sentence that much else follows', () => {
  const whole = `先说别的。${'后来又说了许多。'.repeat(20)}`;
  const early = sentenceMatch({
    text: '先说别的。',
    evidence: {
      passage: { source: 'a', start: 0, end: whole.length, text: whole, section: ['一'] },
    },
  });
  expect(listAfter(early, [list('a', whole.length + 2)])).toBeUndefined();
});
