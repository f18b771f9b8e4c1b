import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '@/lib/schema/reading';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { understand } from './understand';

const vocabulary = questionVocabulary();
const read = (question: string, earlier: string[] = []) =>
  understand({ question, earlier, vocabulary, today: '2026-11-21' });
const say = ({ indicator, breakdown, area, period, missing }: Target): string =>
  [indicator, breakdown.join('/'), area, period, missing].filter((part) => part !== '').join(' ');
const targets = (question: string, earlier: string[] = []): string[] =>
  read(question, earlier).asks.flatMap((ask) => ask.targets.map(say));

const POOLED = '基本医疗保险基金支出 职工/统筹基金 全国 2025';

describe('understand', () => {
  it('asks for nothing that only leads to a word that is to be defined', () => {
    const [ask] = read('为了跟读者解释那张"绿卡",居民医保是怎么定义的').asks;
    const words = ask?.content.filter(({ frame }) => !frame).map(({ text }) => text);
    expect(words).not.toContain('绿卡');
    expect(words).toContain('居民医保');
  });

  it.each([
    ['2025年职工医保统筹基金支出多少', [POOLED]],
    ['去年居民医保花了多少钱', ['基本医疗保险基金支出 居民 全国 2025']],
    ['居民医保基金收入', ['基本医疗保险基金收入 居民 全国 2025']],
    [
      '职工和居民的次均住院费用各是多少',
      ['次均住院费用 职工 全国 2025', '次均住院费用 居民 全国 2025'],
    ],
    ['2024年常州职工次均住院费用', ['次均住院费用 职工 常州市 2024']],
    ['2024年江苏常州职工次均住院费用', ['次均住院费用 职工 常州市 2024']],
    ['江苏2024年常州市职工次均住院费用', ['次均住院费用 职工 常州市 2024']],
    ['2025年常州职工次均住院费用', ['次均住院费用 职工 常州市 2025 period']],
    ['2024年苏州职工次均住院费用', ['次均住院费用 职工 苏州市 2024 area']],
    ['2024年常州溧阳市职工次均住院费用', ['次均住院费用 职工 溧阳市 2024 area']],
    [
      '2025年基金收入和支出分别是多少',
      ['基本医疗保险基金收入 全国 2025', '基本医疗保险基金支出 全国 2025'],
    ],
    [
      '2025年职工医保和居民医保基金收入支出对比',
      [
        '基本医疗保险基金收入 职工 全国 2025',
        '基本医疗保险基金支出 职工 全国 2025',
        '基本医疗保险基金收入 居民 全国 2025',
        '基本医疗保险基金支出 居民 全国 2025',
      ],
    ],
    [
      '2025年医保基金收入支出',
      ['基本医疗保险基金收入 全国 2025', '基本医疗保险基金支出 全国 2025'],
    ],
    ['2025年医保基金收入', ['基本医疗保险基金收入 全国 2025']],
    [
      '2024年医保基金支出多少,到2025年增加了多少',
      [
        '基本医疗保险基金支出 全国 2024',
        '基本医疗保险基金支出 全国 2024',
        '基本医疗保险基金支出 全国 2025',
      ],
    ],
    ['2025年职工医保基金支出扣掉统筹是多少', ['基本医疗保险基金支出 职工 全国 2025', POOLED]],
    [
      '2025年职工医保基金支出扣掉统筹,个人账户支出多少',
      ['基本医疗保险基金支出 职工 全国 2025', POOLED],
    ],
    [
      '2025年参保人数和医保基金支出',
      ['基本医疗保险参保人数 全国 2025', '基本医疗保险基金支出 全国 2025'],
    ],
  ])('reads %s', (question, expected) => {
    expect(targets(question)).toEqual(expected);
  });

  it('leaves what is compared unexplained where the table knows nothing of it', () => {
    const [ask] = read('骨折率和次均住院费用2025年相差多少').asks;
    expect(ask?.unexplained).toContain('骨折');
  });

  it('asks what stands behind of the same thing, though the table knows nothing of it', () => {
    const [, ask] = read('2025年滑雪场收入多少?支出多少?').asks;
    expect(ask?.unexplained).toContain('滑雪');
  });

  it('holds what it has against what it has not as two sides', () => {
    const { asks } = read('苏州2024年居民次均住院费用多少,和常州比差多少');
    const sides = asks.at(-1)?.targets.map(({ area, missing }) => `${area} ${missing}`);
    expect(sides).toEqual(['苏州市 area', '常州市 ']);
  });

  it('says that a part asked for is missing rather than take the whole', () => {
    expect(targets('2025年居民三级医院次均住院费用多少')).toEqual([
      expect.stringMatching(/breakdown$/),
    ]);
  });

  it.each([
    [['2025年职工医保基金收入多少'], '居民呢', ['基本医疗保险基金收入 居民 全国 2025']],
    [
      ['2025年职工医保基金收入多少'],
      '加上居民一共多少',
      ['基本医疗保险基金收入 职工 全国 2025', '基本医疗保险基金收入 居民 全国 2025'],
    ],
    [['2025年职工医保基金收入多少'], '那2024年呢', ['基本医疗保险基金收入 职工 全国 2024']],
    [
      ['2025年职工医保基金收入多少', '支出呢'],
      '两者差多少',
      ['基本医疗保险基金收入 职工 全国 2025', '基本医疗保险基金支出 职工 全国 2025'],
    ],
    [
      ['2025年居民医保基金收入', '支出呢'],
      '那结余多少',
      ['基本医疗保险基金收入 居民 全国 2025', '基本医疗保险基金支出 居民 全国 2025'],
    ],
    [['2024年全国职工次均住院费用'], '常州呢', ['次均住院费用 职工 常州市 2024']],
    [
      ['2025年居民医保基金收入', '支出呢', '两者差多少'],
      '出处在哪',
      ['基本医疗保险基金收入 居民 全国 2025', '基本医疗保险基金支出 居民 全国 2025'],
    ],
    [
      ['2025年医保基金收入支出'],
      '去年呢',
      ['基本医疗保险基金收入 全国 2024', '基本医疗保险基金支出 全国 2024'],
    ],
    [['2025年职工医保基金收入多少'], '不是职工，是居民', ['基本医疗保险基金收入 居民 全国 2025']],
    [['2025年职工医保基金收入多少'], '2024年参保人数', ['基本医疗保险参保人数 全国 2024']],
    [
      ['2024年职工医保统筹基金支出', '2025年呢'],
      '多了百分几',
      [
        '基本医疗保险基金支出 职工/统筹基金 全国 2024',
        '基本医疗保险基金支出 职工/统筹基金 全国 2025',
      ],
    ],
    [['2025年居民医保基金收入'], '支出', ['基本医疗保险基金支出 居民 全国 2025']],
    [
      ['2025年居民次均住院费用'],
      '和职工比呢',
      ['次均住院费用 居民 全国 2025', '次均住院费用 职工 全国 2025'],
    ],
    [
      ['2024年常州职工次均住院费用'],
      '比全国高多少',
      ['次均住院费用 职工 常州市 2024', '次均住院费用 职工 全国 2024'],
    ],
    [
      ['2025年居民医保基金收入', '支出呢'],
      '2024年这两个数分别是多少',
      ['基本医疗保险基金收入 居民 全国 2024', '基本医疗保险基金支出 居民 全国 2024'],
    ],
    [
      ['2025年医保基金结余多少'],
      '居民的呢',
      ['基本医疗保险基金收入 居民 全国 2025', '基本医疗保险基金支出 居民 全国 2025'],
    ],
  ])('fills what is left open from the turns before: %s → %s', (earlier, question, expected) => {
    expect(targets(question, earlier)).toEqual(expected);
  });

  it('reads the same figure however it is spelled', () => {
    const year = fc.constantFrom('2025年', '25年', '二〇二五年', '２０２５年', '去年', '2025年度');
    const scheme = fc.constantFrom('职工医保', '职工基本医疗保险', '職工醫保', '职工');
    const figure = fc.constantFrom('统筹基金支出', '統籌基金支出', '统畴基金支出');
    const ending = fc.constantFrom('多少', '是多少？', '多少?', ' 是多少呢', '');
    fc.assert(
      fc.property(year, scheme, figure, ending, (...parts) => {
        expect(targets(parts.join(''))).toEqual([POOLED]);
      }),
    );
  });

  it('reads the same figure in whatever order it is asked', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['2025年', '职工医保', '统筹基金支出', '全国'], { minLength: 3 }),
        (parts) => {
          fc.pre(
            parts.includes('2025年') &&
              parts.includes('职工医保') &&
              parts.includes('统筹基金支出'),
          );
          expect(targets(`${parts.join(' ')}多少`)).toEqual([POOLED]);
        },
      ),
    );
  });

  it.each<[string, string, string[]]>([
    ['10,000 characters of questions', '2025年职工医保统筹基金支出多少，'.repeat(600), []],
    ['10,000 characters of nothing', '呢'.repeat(10_000), []],
    [
      '100 turns',
      '居民呢',
      Array.from({ length: 100 }, (_, at) => `202${at % 6}年职工医保基金收入多少`),
    ],
  ])('takes no more than a second of the processor over %s', (_, question, earlier) => {
    const started = process.cpuUsage(); // other processes cost none of it
    read(question, earlier);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  it.each([
    [['2025年职工次均住院费用', '前一年呢'], ['次均住院费用 职工 全国 2024']],
    [['2024年职工次均住院费用', '同一年居民的呢'], ['次均住院费用 居民 全国 2024']],
    [
      ['2024年常州职工次均住院费用', '换个话题，居民医保基金收入'],
      ['基本医疗保险基金收入 居民 全国 2025'],
    ],
    [
      ['2024年常州职工次均住院费用', '换个话题，居民医保基金收入', '支出呢'],
      ['基本医疗保险基金支出 居民 全国 2025'],
    ],
    [['2025年职工次均住院费用', '其中统筹基金呢'], ['次均住院费用 职工 全国 2025 breakdown']],
  ])('%s', (turns, expected) => {
    expect(targets(turns.at(-1) ?? '', turns.slice(0, -1))).toEqual(expected);
  });

  it('reads nothing into nothing', () => {
    expect(read('？？').asks[0]?.targets).toEqual([]);
  });
});
