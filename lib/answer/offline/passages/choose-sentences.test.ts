import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence, sentenceMatch } from '@/tests/builders/evidence';
import { chooseSentences } from './choose-sentences';
import type { SentenceMatch } from './sentence-match';

const passageOf = (start: number, sentences: readonly string[]): SentenceMatch[] => {
  const text = sentences.join('');
  const passage = { source: 'a', section: ['一'], start, end: start + text.length, text };
  const evidence = passageEvidence({ passage });
  return sentences.map((own, place) => ({ ...sentenceMatch({ text: own, place }), evidence }));
};
const chosen = (intent: Ask['intent'], best: SentenceMatch, ranked: readonly SentenceMatch[]) =>
  chooseSentences({
    ask: anAsk({ intent }),
    best,
    ranked,
    answers: () => false,
  }).map(({ text }) => text);

describe('chooseSentences', () => {
  it('goes on with what a heading run into its paragraph heads', () => {
    const [heading, body] = passageOf(0, ['支持养老产业。', '全市发放补贴2亿元。']);
    expect(chosen('passage', heading!, [heading!, body!])).toEqual([heading!.text, body!.text]);
  });

  it('goes on no further than the next such heading', () => {
    const all = passageOf(0, [
      '支持养老产业。',
      '全市发放补贴2亿元。\n',
      '支持托育。',
      '全市建园10所。',
    ]);
    expect(chosen('passage', all[0]!, all)).toEqual([all[0]!.text, all[1]!.text]);
  });

  it('gives all of the answer that stands under a question', () => {
    const sentences = passageOf(0, ['我们建立了体系。', '上门实行三重核验。', '今年追回资金。']);
    const { passage } = sentences[0]!.evidence;
    const evidence = passageEvidence({ passage: { ...passage, section: ['问：基金怎么管？'] } });
    const ranked = sentences.map((match) => ({ ...match, evidence }));
    const [first, second, last] = ranked;
    expect(chosen('how', second!, [second!, last!, first!])).toEqual(
      sentences.map(({ text }) => text),
    );
  });

  it('gives the cause before a sentence that draws from it', () => {
    const [cause, result] = passageOf(0, ['老人首先看重安全。', '“这就要求机构把好关。”']);
    expect(chosen('passage', result!, [result!, cause!])).toEqual([cause!.text, result!.text]);
  });

  it.each([
    ['为什么能方便老人看病', 2],
    ['为什么要延长开放时间', 1],
  ])(
    'begins right under a heading that says what is asked (%s: %d sentences)',
    (text, expected) => {
      const [first, best] = passageOf(0, [
        '各院设立老年窗口,配备陪诊人员。',
        '这类窗口减少了排队。',
      ]);
      const { passage } = best!.evidence;
      const evidence = passageEvidence({
        passage: { ...passage, section: ['3、方便老人看病就医'] },
      });
      const ranked = [best!, first!].map((match) => ({
        ...match,
        evidence,
        text: match.text.replace('这类', ''),
      }));
      const ask = anAsk({ intent: 'why', wanted: 'reason', text });
      const picked = chooseSentences({
        ask,
        best: ranked[0]!,
        ranked,
        answers: () => false,
      });
      expect(picked).toHaveLength(expected);
    },
  );

  it('names what the sentence before only counts', () => {
    const [count, names] = passageOf(0, [
      '市里先后在去年发布多篇科普文章,向公众宣传。',
      '有《一问》、《二问》等。',
    ]);
    expect(chosen('list', count!, [count!, names!])).toEqual([count!.text, names!.text]);
  });

  it('takes sentences of one passage that are alike, and none that another passage says again', () => {
    const alike = [
      '“换灯”“修路”都是市里通报的项目,有人虚报。',
      '“扫雪”“清淤”都是市里通报的项目,有人虚报。',
    ];
    const [one, two] = passageOf(0, alike);
    const [again] = passageOf(900, [alike[1]!]);
    const ranked = [one!, two!, again!].map((match) => ({ ...match, own: 1 }));
    const ask = anAsk({ intent: 'list' });
    const picked = chooseSentences({ ask, best: ranked[0]!, ranked, answers: () => true });
    expect(picked.map(({ text }) => text)).toEqual(alike);
  });

  it.each([
    ['why', 'reason', 0.75, 2],
    ['why', 'reason', 0.65, 1],
    ['passage', 'any', 0.85, 2],
    ['passage', 'any', 0.75, 1],
    ['passage', 'time', 0.96, 1],
  ] as const)(
    'gives a question (%s, for %s) what scores %d of the best beside it: %d sentences',
    (intent, wanted, score, expected) => {
      const [one] = passageOf(0, ['街道办负责登记养犬。']);
      const [two] = passageOf(500, ['没有牌照上街的,由派出所处罚。']);
      const ranked = [
        { ...one!, own: 1, score: 1 },
        { ...two!, own: 1, score },
      ];
      const ask = anAsk({ intent, wanted });
      const picked = chooseSentences({ ask, best: ranked[0]!, ranked, answers: () => true });
      expect(picked).toHaveLength(expected);
    },
  );

  it('follows an explanation into the next passage', () => {
    const [best] = passageOf(0, ['去年7月专门发文,统一了全市的结算政策,确保各区一致。']);
    const [next] = passageOf(28, ['此前规定分散于多个文件,办理困难。']);
    expect(chosen('why', best!, [best!, next!])).toEqual([best!.text, next!.text]);
  });

  it('leaves out what follows an explanation but is about something else', () => {
    const [best, other] = passageOf(0, [
      '由于报销规定分散在多个文件里，各区的办理条件和执行标准都不相同，群众反映办理起来十分困难，因此去年下半年开始统一全市政策。',
      '全市共有七个区和两个县级市。',
    ]);
    expect(chosen('why', best!, [best!, other!])).toEqual([best!.text]);
  });
});
