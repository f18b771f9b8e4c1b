import { expect, it } from 'vitest';
import type { DeclineKind } from '@/lib/schema/reading';
import { holdBack } from './hold-back';

const score = (kind: DeclineKind, text: string, isFollowUp = false): number =>
  holdBack({ like: { score: 1.5, kind }, text, isFollowUp }).score;

it('holds back what speaks of rules and payment as a case of somebody', () => {
  expect(score('personal', '办了转诊和没办,报销差在哪')).toBe(0.5);
  expect(score('personal', '我爸的车停在几楼')).toBe(1.5);
  expect(score('invention', '报销比例帮我编一个')).toBe(1.5);
});

it('holds back the few words that go on with another turn', () => {
  expect(score('invention', '得先缴满多久', true)).toBe(0.5);
  expect(score('invention', '得先缴满多久')).toBe(1.5);
});
