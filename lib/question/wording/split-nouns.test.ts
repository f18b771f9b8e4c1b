import { expect, test } from 'vitest';
import { splitNouns } from './split-nouns';

test.each([
  ['助听器的金额以及它在总额里的占比', ['助听器的金额是多少', '占总额的比重是多少'], true],
  ['配镜人次,占比', ['配镜人次是多少', '占比是多少'], true],
  ['结案的案件数,以及退回的药店家数', ['结案的案件数是多少', '退回的药店家数是多少'], false],
])('%s', (text, asks, isShare) => {
  expect(splitNouns(text)).toEqual({ asks, isShare });
});

test.each(['助听器占总额的比重', '收入和支出', '配镜人次'])('%s is one', (text) => {
  expect(splitNouns(text)).toBeUndefined();
});
