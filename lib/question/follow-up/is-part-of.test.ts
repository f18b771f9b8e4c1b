import { describe, expect, it } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { isPartOf } from './is-part-of';

type Target = Ask['targets'][number];
const of = (indicator: string, breakdown: string[] = [], period = '2021'): Target =>
  aTarget({ indicator, breakdown, area: '丙市', period, missing: '' });

describe('isPartOf', () => {
  it.each([
    [of('采购金额'), of('采购金额', ['西药']), true],
    [of('罚没金额'), of('协议违约金'), true],
    [of('采购金额', ['西药']), of('采购金额', ['中成药']), false],
    [of('采购金额'), of('采购金额', ['西药'], '2022'), false],
    [of('采购金额'), of('采购金额'), false],
  ])('%o, %o: %s', (whole, part, expected) => {
    expect(isPartOf([whole, part])).toBe(expected);
  });
});
