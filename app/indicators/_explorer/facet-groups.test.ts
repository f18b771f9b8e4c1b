import { expect, it } from 'vitest';
import { facetGroups } from './facet-groups';

it('says what a view can be narrowed by in words, in a fixed order', () => {
  const groups = facetGroups({
    facets: {
      source: [
        { value: 'bulletin', count: 2 },
        { value: 'gone', count: 1 },
      ],
      period: [{ value: '2021-末', count: 3 }],
      measure: [{ value: 'yoy_pct', count: 1 }],
      indicator: [{ value: '图书馆数', count: 3 }],
      area: [],
      breakdown: [],
    },
    titles: { bulletin: '2021年公报' },
  });
  expect(groups.map(({ label }) => label)).toEqual([
    '指标',
    '地区',
    '时期',
    '分组',
    '类型',
    '资料',
  ]);
  const labels = groups.flatMap(({ values }) => values.map(({ label }) => label));
  expect(labels).toEqual(['图书馆数', '2021年末', '同比增长率', '2021年公报', 'gone']);
});
