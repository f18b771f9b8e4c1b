import Link from 'next/link';
import type { IndicatorView } from '@/lib/schema/indicator-view';
import { hrefWith } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import { ObservationTable } from './observation-table';

type ViewResultsProps = {
  view: IndicatorView;
  query: Query;
  titles: Readonly<Record<string, string>>;
};

/** The rows of a view, or the way out where there are none. */
export function ViewResults({ view, query, titles }: ViewResultsProps) {
  if (view.total === 0)
    return (
      <p className="py-12 text-center text-muted">
        没有符合的数据。可以去掉一个条件，或
        <Link href="/indicators" className="text-link">
          看全部指标
        </Link>
        。
      </p>
    );
  return (
    <ObservationTable
      key={hrefWith('/indicators', query, {})}
      first={view.rows}
      total={view.total}
      query={query}
      titles={titles}
    />
  );
}
