import { besides } from './besides';
import { saysOnlyToReckon } from './says-only-to-reckon';

const TOGETHER =
  /(?:予以|进行|给)?(?<!计划|政策|保险|方案)(?:加总|相加|加和|求和|归总|合并计算|合并起来|合并到一起|拢共|统共|归到一起)(?:之后|以后|起来|后|一下)?(?:的)?(?:金额|总额|数额|结果|总数|总和)?/;
const PLUS = /(?<=\p{Script=Han})\+(?=\p{Script=Han})/u;
const ASKS = /(?:是|为|有|共)?(?:多少|几|什么数)/;

/** 甲、乙予以加总 and 甲+乙 → 甲和乙合计多少. */
export function plainSum(text: string): string {
  if (PLUS.test(text)) {
    const plain = text.replace(PLUS, '和');
    return /合计|一共|总共|加/.test(plain)
      ? plain
      : plain.replace(ASKS, '合计多少').replace(/合计多少(?=多少|几)/, '合计');
  }
  if (!TOGETHER.test(text)) return text;
  const [before = '', behind = ''] = text.split(TOGETHER);
  if (!saysOnlyToReckon(before))
    return `${before.replace(/,$/, '').replace(/^将|^把/, '')}合计${asking(behind)}`;
  const named = behind
    .replace(/^[:,]/, '')
    .replace(/,(?:总额|总数|合计|结果|总共|一共)?(?:是|为|有)?(?:多少|几|什么数)/, '合计多少');
  return besides(before) + named;
}

/** How much is asked behind a sum: 是什么数 → 多少; what asks nothing asks how much. */
const asking = (behind: string): string =>
  ASKS.test(behind)
    ? behind.replace(
        /^,?(?:总额|总数|总和|总共|一共|合计|结果|得数)?(?:\(([^()]{1,6})\))?(?:是|为)?(?:什么数|多少|几)/,
        '多少$1',
      )
    : `多少${behind}`;
