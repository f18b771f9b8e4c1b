import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { passageEvidence } from '@/tests/builders/evidence';
import { writeParts } from './write-parts';

const passages = [
  passageEvidence({
    passage: {
      kind: 'table',
      text: '线路\t2023年\t2024年\n总计\t90\t97\n公交\t60\t64\n电动\t4,0\t44\n燃油\t20\t20\n地铁\t30\t33\n地下\t21\t22\n高架\t8\t10',
    },
  }),
];
const asking = (text: string, words: readonly string[], year?: number): Ask =>
  anAsk({
    text,
    content: words.map((word) => ({ text: word, means: [], weight: 1, frame: false })),
    targets: [{ indicator: '客运量' }],
    times: year === undefined ? [] : [{ text: `${year}年`, kind: 'year', from: year, to: year }],
  });

describe('writeParts', () => {
  it('gives the parts of the year asked for, each row cited', () => {
    expect(writeParts({ ask: asking('2023年公交分几种', ['公交'], 2023), passages })).toBe(
      '| 公交 | 2023年客运量 |\n| --- | --- |\n| 电动 | 4,0 [p1.4] |\n| 燃油 | 20 [p1.5] |',
    );
  });

  it('gives those of the last year where none is asked for', () => {
    const draft = writeParts({ ask: asking('地铁包括哪几类', ['地铁']), passages });
    expect(draft).toContain('| 高架 | 10 [p1.8] |');
  });

  it.each([
    asking('公交有多少', ['公交']),
    asking('2022年公交分几种', ['公交'], 2022),
    asking('轮渡分几种', ['轮渡']),
    asking('公交司机分几种', ['公交', '司机']),
  ])('gives none for $text', (ask) => {
    expect(writeParts({ ask, passages })).toBeUndefined();
  });
});
