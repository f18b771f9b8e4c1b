import { describe, expect, it, vi } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence, sentenceMatch } from '@/tests/builders/evidence';
import { bothSides } from './both-sides';
import type { SentenceMatch } from './sentence-match';

const sentencesOf = (section: string, texts: readonly string[], start = 0): SentenceMatch[] => {
  const evidence = passageEvidence({ passage: { section: [section], start } });
  return texts.map((text, place) => ({ ...sentenceMatch({ text, place, score: 1 }), evidence }));
};
const told = (text: string, ranked: readonly SentenceMatch[]) =>
  bothSides({ ask: anAsk({ text }), ranked, isHere: () => true }).map((match) => match.text);

describe('bothSides', () => {
  const modes = sentencesOf('经营方式', [
    '门店分为直营店和加盟店。',
    '直营店由总部出资。',
    '盈亏都归总部。',
    '加盟店由店主出资,按月交费。',
  ]);

  it('tells of each side with what goes on from it', () =>
    expect(told('直营店和加盟店差别在哪', modes)).toEqual([
      '直营店由总部出资。',
      '盈亏都归总部。',
      '加盟店由店主出资,按月交费。',
    ]));

  it('takes both from under one heading', () => {
    const elsewhere = sentencesOf('动态', ['直营店是今年的重点。'], 90);
    expect(told('直营店跟加盟店有什么不同', [...elsewhere, ...modes])).not.toContain(
      '直营店是今年的重点。',
    );
  });

  it.each([
    ['押金和罚款分别由谁承担', '一般而言,公司承担押金,而店主承担罚款。'],
    ['店主和店员交的押金分别放在哪', '一直以来,店主押金存入专户,店员押金计入工资。'],
    ['城里和乡下的补贴有什么区别', '城里发放交通补贴;乡下不发补贴,但可以报销。'],
  ])('lets one sentence answer that sets the two against each other: %s', (question, sentence) =>
    expect(told(question, sentencesOf('费用', ['费用由合同规定。', sentence]))).toEqual([sentence]),
  );

  it('tells of each of three, and of none by the name of another', () => {
    const classes = sentencesOf('分类', ['甲类最轻。', '次甲类居中。', '重甲类最重。']);
    expect(told('甲类、次甲类、重甲类分别指什么', classes)).toEqual(
      classes.map(({ text }) => text),
    );
  });

  it.each(['加盟店怎么交费', '直营店和批发店有什么区别'])('leaves %s alone', (question) =>
    expect(told(question, modes)).toEqual([]),
  );

  it.each([
    [
      'figures, which are the table’s',
      anAsk({ text: '直营店和加盟店分别有多少', intent: 'figure' }),
    ],
    ['what names no two sides', anAsk({ text: '加盟店怎么交费' })],
  ])('looks at no sentence for %s', (_, ask) => {
    const isHere = vi.fn(() => true);
    expect(bothSides({ ask, ranked: modes, isHere })).toEqual([]);
    expect(isHere).not.toHaveBeenCalled();
  });

  it('tells only what is of the place asked about', () =>
    expect(
      bothSides({
        ask: anAsk({ text: '直营店和加盟店差别在哪' }),
        ranked: modes,
        isHere: ({ text }) => !text.startsWith('加盟店'),
      }),
    ).toEqual([]));
});
