import { FACET_NAMES } from '@/lib/schema/indicator-view';
import type { FacetName, IndicatorView } from '@/lib/schema/indicator-view';
import type { Measure } from '@/lib/schema/observation';
import { nameMeasure } from '@/lib/text/measure-name';
import { sayPeriod } from '@/lib/text/period-span';
import type { FacetGroup } from './facet-panel';

const LABELS: Record<FacetName, string> = {
  indicator: '指标',
  area: '地区',
  period: '时期',
  breakdown: '分组',
  measure: '类型',
  source: '资料',
};

/** What a view can be narrowed by, in words. */
export function facetGroups({
  facets,
  titles,
}: Pick<IndicatorView, 'facets'> & {
  /** Titles of the sources by their ids. */
  titles: Readonly<Record<string, string>>;
}): FacetGroup[] {
  const labelOf = (name: FacetName, value: string): string => {
    if (name === 'source') return titles[value] ?? value;
    if (name === 'measure') return nameMeasure(value as Measure); // the table has no others
    return name === 'period' ? sayPeriod(value) : value;
  };
  return FACET_NAMES.map((name) => ({
    name,
    label: LABELS[name],
    values: facets[name].map(({ value, count }) => ({ value, count, label: labelOf(name, value) })),
  }));
}
