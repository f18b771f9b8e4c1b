import { describe, expect, it } from 'vitest';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Operation } from '@/lib/question/intent/operation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { areComparable } from './comparable-operands';

const figure = (
  indicator: string,
  unit: string,
  area = '全国',
  value = '26',
): ObservationEvidence => observationEvidence({ observation: { indicator, unit, area, value } });

describe('areComparable', () => {
  it.each<[Operation, ObservationEvidence[], boolean]>([
    ['share', [figure('财政补贴收入', '亿元'), figure('人均筹资', '元')], false],
    ['sum', [figure('人均财政补助标准', '元'), figure('个人缴费收入', '亿元')], false],
    ['difference', [figure('票款', '亿元'), figure('票款缴纳', '元', '乙市', '380')], false],
    ['rank', [figure('票款', '亿元'), figure('票款缴纳', '元', '乙市', '380')], false],
    ['difference', [figure('票款', '万元'), figure('罚款', '元', '甲市', '380000')], true],
    ['sum', [figure('医院数', '家', '甲市'), figure('药店数', '家', '乙市')], false],
    ['sum', [figure('医院数', '家', '甲市'), figure('医院数', '家', '乙市')], true],
    ['difference', [figure('次均住院费用', '元'), figure('人均门诊费用', '元')], true],
    ['share', [figure('基金支出', '亿元'), figure('基金收入', '亿元')], true],
    ['per_head', [figure('基金支出', '亿元'), figure('参保人数', '万人')], true],
  ])('%s', (operation, operands, expected) => {
    expect(areComparable(operation, operands)).toBe(expected);
  });
});
