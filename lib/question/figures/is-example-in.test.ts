import { expect, test } from 'vitest';
import { isExampleIn } from './is-example-in';

const context = '外资工厂如甲钢和乙铁的产量下降,从53%降至9%\n铁路工程';

test.each([
  ['甲钢', '甲钢\n产量', true],
  ['乙铁', '乙铁\n产量', true],
  // the group itself is named
  ['甲钢', '甲钢\n外资\n工厂\n产量', false],
  // no example, but what is told
  ['下降', '产量', false],
  ['铁路', '产量', false],
])('%s is an example of what is told: %s', (word, asked, isExample) => {
  expect(isExampleIn(context, word, asked)).toBe(isExample);
});
