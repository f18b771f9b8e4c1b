import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareLibrary } from '@/lib/chat/prepare-library';
import { openLibrary } from '@/lib/indexing/open-library';
import { understand } from '@/lib/question/understand';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { readSettings } from '@/lib/server/settings';
import { readCases } from '@/scripts/eval/case';

const FILES = ['dev', 'dev4', 'dev5'];
const questions = FILES.flatMap((name) =>
  readCases(readFileSync(`tests/eval/${name}.jsonl`, 'utf8')),
).flatMap(({ type, turns }) => (type === 'lookup' && turns.length === 1 ? turns : []));

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('one question in other spellings', () => {
  let vocabulary: Vocabulary;
  const targetsOf = (question: string) =>
    understand({ question, vocabulary, today: '2026-11-21' }).asks.map(({ targets }) => targets);

  beforeAll(async () => {
    vocabulary = prepareLibrary(await openLibrary(readSettings({}))).vocabulary;
  });

  it.each([
    ['traditional characters', toTraditional],
    ['full width', (text: string) => `\u3000 ${toFullWidth(text)} \n`],
  ])('reads the same figures: %s', (_, respell) => {
    expect(questions.length).toBeGreaterThan(100);
    const changed = questions.filter(
      (question) =>
        JSON.stringify(targetsOf(respell(question))) !== JSON.stringify(targetsOf(question)),
    );
    expect(changed).toEqual([]);
  });
});
