import { GROUP } from './case-after';
import type { HeadInput, Value } from './head';
import { isNear } from './parts';

/**
 * A rule states several limits of one case in a row: 三级医疗机构起付标准1200元，报销比例85%. A report goes on with a level of hospitals
 * (三级医院平均住院日7.6天，次均住院费用10475元), and with the scheme of a part (其中居民医保累计结余168.9亿元，可支撑10.8个月).
 */
export function givenByTopic(input: HeadInput): Value[] {
  if (!isNear(input)) return [];
  const { isRule } = input.context;
  return (input.topic?.breakdown ?? []).filter(
    ({ dimension, name }) =>
      dimension === 'level' ||
      ((dimension === 'person' || dimension === 'aided' || GROUP.test(name)) && isRule) ||
      (dimension === 'scheme' && input.isPart),
  );
}
