import { expect, test } from 'vitest';
import { passageEvidence } from '@/tests/builders/evidence';
import { onlyNamed } from './only-named';

const passage = (text: string) => passageEvidence({ passage: { text } });

test.each([
  ['博物馆讲的"四个半小时",是哪四个半小时', '符合“四个半小时”要求的展馆优先开放。', '四个半小时'],
  ['"五看五不看"是哪五看', '发布《观展须知》、《观展“五看五不看”》等文章。', '五看五不看'],
  [
    '"两条主线、三个片区"分别是什么',
    '它们未被“两条主线、三个片区”统计在内。',
    '两条主线、三个片区',
  ],
  ['《观展十问》是哪十问', '2031年发布的《观展十问》受到欢迎。', '观展十问'],
  ['三送是哪三送', '送票、送展进校园“三送”(送票、送展、送课)', undefined],
  ['"三送"是哪三送', '展览“三送”(送票、送展、送课)', undefined],
  ['"三个到家"是哪三个', '做到“展品到家、讲解到家、服务到家”的“三个到家”', undefined],
  ['三送联动是哪三送', '“三送联动”——即送票、送展、送课协同', undefined],
  ['"双通道"是什么', '有“双通道”的影院很多。', undefined],
  ['"三预约"分别指什么', '“三预约”方便观众。分时预约上线，团体预约试点，现场预约保留。', undefined],
  ['"五大馆"是什么', '本市五大馆,包括甲馆和乙馆。', undefined],
  ['"三送",已经有哪些学校参加', '“三送”深受欢迎。', undefined],
  ['什么是"夜场"', '“夜场”深受欢迎。', undefined],
  ['"三送"是哪三送', '没有一处提到。', undefined],
])('%s of %s only names %s', (text, said, name) => {
  expect(onlyNamed({ text }, [passage(said)])).toBe(name);
});
