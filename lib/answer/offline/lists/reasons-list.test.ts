import { expect, test } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { listEvidence } from '@/tests/builders/evidence';
import { reasonsList } from './reasons-list';

const reasons = listEvidence({
  list: {
    kind: 'subheadings',
    title: '停开夜班公交的原因',
    items: [{ text: '一、客流不足' }, { text: '二、司机紧缺' }],
  },
});
const words = (...names: readonly string[]) =>
  names.map((text) => aWord({ text, weight: 0.8, frame: false }));
const found = (text: string, names: readonly string[]) =>
  reasonsList({
    ask: anAsk({ text, intent: 'why', content: words(...names) }),
    lists: [reasons],
    passages: [],
  });

test.each([
  ['as it is headed', '停开夜班公交的原因是什么', ['停开', '公交']],
  ['with more of the matter', '停开夜班公交和旧码头摆渡,原因是什么', ['停开', '公交', '摆渡']],
])('finds the headings that are the reasons asked for %s', (_, text, names) => {
  expect(found(text, names)).toBe(reasons);
});

test.each([
  ['of other reasons', '码头封闭的原因是什么', ['码头', '封闭']],
  ['of one of them', '从司机紧缺看,停开夜班公交的原因是什么', ['司机紧缺', '停开', '公交']],
])('finds none where the question is %s', (_, text, names) => {
  expect(found(text, names)).toBeUndefined();
});
