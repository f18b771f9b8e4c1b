import { expect, test } from 'vitest';
import { thingAsked } from './thing-asked';

test.each([
  [['什么时候'], '具体时间', []],
  [['哪天', '夜场'], '具体时间', ['夜场']],
  [['多久'], '期限', []],
  [['罚多少'], '处罚规定', []],
  [['啥原因'], '原因', []],
  [['哪个处室'], '责任部门', []],
  [['夜场', '票价'], undefined, ['夜场', '票价']],
])('%j', (words, thing, rest) => {
  expect(thingAsked(words)).toEqual({ thing, rest });
});
