import { expect, test } from 'vitest';
import { unnamedPlaces } from './unnamed-places';

const vocabulary = {
  areas: new Map([
    ['福建', '福建省'],
    ['泉州', '泉州市'],
    ['三明', '三明市'],
  ]),
};

test.each([
  ['福建先试点的是哪2个市', '先在福建的2个市试点。', ['哪2个市']],
  ['福建先试点的是哪2个市', '先在泉州、三明试点。', []],
  ['福建哪几个市先试点', '福建有2个市试点。', ['哪几个市']],
  ['福建有几个市试点', '福建有2个市试点。', []],
  ['福建哪几个区域先试点', '先在沿海试点。', []],
  ['福建哪个市场最大', '药品市场最大。', []],
] as const)('%s: %s', (text, answer, missing) => {
  expect(unnamedPlaces({ ask: { text, areas: ['福建省'] }, text: answer, vocabulary })).toEqual(
    missing,
  );
});
