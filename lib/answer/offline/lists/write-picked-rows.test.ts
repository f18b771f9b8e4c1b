import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import { readStated } from '@/lib/question/intent/read-stated';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { writePickedRows } from './write-picked-rows';

const table = (alias: string, text: string, header = ''): PassageEvidence =>
  passageEvidence({
    alias,
    title: '江州交通公报',
    passage: { kind: 'table', source: 'a', section: [], header, text },
  });
const lines = table(
  'p1',
  '各类线路数\n类别\t2023年\t2024年\n总计\t90\t89\n公交\t60\t58\n电动\t40\t39\n燃油\t20\t19\n地铁\t30\t31\n地下\t21\t20\n高架\t8\t11',
);
const districts = table(
  'p2',
  '| 区县 | 客流（万人） | 票款 |\n| --- | --: | --: |\n| 东区 | 12.5 | 3 |\n| 西区 | 8.1 | 9 |\n| 北县 | 20.3 | 6 |\n| 合计 | 40.9 | 18 |',
);
const passages = [lines, districts];
const asking = (text: string, words: readonly string[] = []): Ask =>
  anAsk({
    text,
    intent: 'list',
    stated: readStated(text),
    content: words.map((word) => ({ text: word, means: [], weight: 1, frame: false })),
    targets: [],
    areas: [],
    times: [],
  });
const rowsOf = (ask: Ask): string[] =>
  (writePickedRows({ ask, passages }) ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim() ?? '');

describe('writePickedRows', () => {
  it('gives both years of the rows that fell, each row cited', () => {
    const ask = asking('线路里哪几类的数量减少了', ['线路', '地铁']);
    expect(writePickedRows({ ask, passages })).toBe(
      '| 类别 | 2023年 | 2024年 |\n| --- | --- | --- |\n| 地下 | 21 | 20 [p1.8] |',
    );
  });

  it.each([
    [asking('线路里哪几类减少了', ['线路']), ['公交', '电动', '燃油', '地下']],
    [asking('线路里哪几类增加了', ['线路']), ['地铁', '高架']],
    [asking('客流前两个区县', ['客流']), ['北县', '东区']],
    [asking('客流最少的两个县区', ['客流']), ['西区', '东区']],
    [asking('客流超过10万人的区县有哪些', ['客流']), ['东区', '北县']],
    [asking('客流不到9万人的是哪些区县', ['客流']), ['西区']],
  ])('picks the rows that are asked for: $text', (ask, rows) => {
    expect(rowsOf(ask)).toEqual(rows);
  });

  it.each([
    asking('客流超过100万人的区县有哪些', ['客流']), // none is
    asking('客流前五的区县', ['客流']), // more than there are
    asking('货运量前两个区县', ['货运量']), // another thing
    asking('哪些线路减少了', ['轮渡']), // no such row
    asking('客流前两个线路', ['客流']), // no places asked for
  ])('gives none for $text', (ask) => {
    expect(writePickedRows({ ask, passages })).toBeUndefined();
  });
});
