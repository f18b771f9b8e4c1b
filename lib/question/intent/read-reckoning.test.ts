import { expect, test } from 'vitest';
import { readReckoning } from './read-reckoning';

test.each([
  ['通过率52.4%,可是3100除以6000算不到', 'share', ['3100', '6000']],
  ['合格3100家÷总共6000家是52.4%吗', 'share', ['3100', '6000']],
  ['收入80.5亿减支出60.2亿,对得上20.3亿吗', 'difference', ['80.5', '60.2']],
  ['城里4.5亿、乡下3.2亿,相减不到2亿', 'difference', ['4.5', '3.2']],
  ['甲120家、乙31家,那总共应该是151家', 'sum', ['120', '31']],
  ['甲120万加乙31万,加起来比140万多', 'sum', ['120', '31']],
  ['2021年500亿,2022年620亿,涨了24%,这么算对吗', 'growth', ['620', '500']],
])('%s', (text, operation, numbers) => {
  expect(readReckoning(text)).toEqual({ operation, numbers });
});

test.each([
  '2021年参保人数是500万人吗',
  '增加了406万,和两年公布数对得上吗',
  '一份说120家,一份说31家,谁错了',
])('%s reckons nothing', (text) => {
  expect(readReckoning(text)).toBeUndefined();
});
