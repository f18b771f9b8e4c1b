import { expect, test } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { coverWord } from './cover-word';

const word = (text: string) => aWord({ text });

test.each([
  ['停办', '停止举办学前班', true],
  ['停办', '停车场由物业公司举办', false],
  ['林业', '林木和花卉产业', false],
  ['幼儿园补助收入', '幼儿园补助的收入', true],
  ['学费收入', '学费最高标准不得超过上一年度当地城镇居民人均可支配收入', false],
])('%s is said by %s: %s', (text, within, said) => {
  expect(coverWord(word(text), within) >= 0.5).toBe(said);
});

test.each([
  ['校工人数', ['后勤人员'], '教工人数', false],
  ['校工人数', [], '教工人数', true],
  ['校工人数', ['后勤人员'], '后勤人员', true],
])('%s with the near words %j is said by %s: %s', (text, near, within, said) => {
  expect(coverWord({ ...word(text), near }, within) >= 0.5).toBe(said);
});
