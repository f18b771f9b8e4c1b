import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { figureFound, observationEvidence } from '@/tests/builders/evidence';
import { writeCrossing } from './write-crossing';

const figure = (indicator: string, period: string, value: string, unit = '万亿元') =>
  figureFound({
    target: { indicator, period },
    evidence: [
      observationEvidence({
        alias: `o${period}`,
        observation: {
          id: `${indicator}${period}`,
          indicator,
          area: '全国',
          period,
          value,
          unit,
        },
      }),
    ],
  });
const ask = (crossing: 'over' | 'under', value = '2', unit = '万亿') =>
  anAsk({ intent: 'series', crossing, stated: [{ value, unit }] });

const SPENDING = [
  figure('支出', '2019', '1.9'),
  figure('支出', '2020', '2.02'),
  figure('支出', '2018', '1.7'),
];

describe('writeCrossing', () => {
  it('names the first year over the mark and shows the year before', () => {
    expect(writeCrossing({ ask: ask('over'), found: SPENDING })).toBe(
      '2020年首次超过：2020年全国支出为2.02万亿元。[o2020]2019年全国支出为1.9万亿元。[o2019]',
    );
  });

  it('says so where no year is, or already the first one was', () => {
    expect(writeCrossing({ ask: ask('over', '3'), found: SPENDING })).toMatch(
      /^到2020年还没有超过/,
    );
    expect(writeCrossing({ ask: ask('over', '1'), found: SPENDING })).toMatch(/最早一年2018年已经/);
    expect(writeCrossing({ ask: ask('under', '9000', '亿'), found: SPENDING })).toMatch(
      /还没有低于/,
    );
  });

  it('tells when one series passes the other, year by year', () => {
    const rival = [figure('收入', '2018', '1.8'), figure('收入', '2020', '1.95')];
    expect(writeCrossing({ ask: ask('over'), found: [...SPENDING, ...rival] })).toMatch(
      /^2020年首次超过：.*\[o2020\].*收入为1\.95/,
    );
  });

  it('leaves a mark of another kind and a single year alone', () => {
    expect(writeCrossing({ ask: ask('over', '2', '人次'), found: SPENDING })).toBe('');
    expect(writeCrossing({ ask: ask('over'), found: SPENDING.slice(0, 1) })).toBe('');
  });

  it('names every year over the mark, one without a unit too, with its figures', () => {
    const each = anAsk({ ...ask('over', '1.8'), isEach: true });
    const said = writeCrossing({ ask: each, found: SPENDING });
    expect(said).toMatch(/^有数据的年份里，超过的有2019年、2020年：/);
    expect(said).not.toContain('1.7万亿元');
    const bare = anAsk({ ...each, stated: [], text: '哪几年不到1.8' });
    expect(writeCrossing({ ask: { ...bare, crossing: 'under' }, found: SPENDING })).toMatch(
      /低于的有2018年：/,
    );
  });

  it('says that no year is over the mark', () => {
    const each = anAsk({ ...ask('over', '9'), isEach: true });
    expect(writeCrossing({ ask: each, found: SPENDING })).toMatch(
      /^有数据的2018年、2019年、2020年都没有超过：/,
    );
  });
});
