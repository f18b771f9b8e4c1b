import type { Metadata } from 'next';
import Link from 'next/link';
import { getLibrary, listIndicators, viewIndicators } from '@/lib/chat';
import { FACET_NAMES, indicatorViewQuerySchema } from '@/lib/schema/indicator-view';
import type { FacetName } from '@/lib/schema/indicator-view';
import type { Measure } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';
import { firstOf, hrefWith, readQuery } from '../_components/search-query';
import type { PageParameters } from '../_components/search-query';
import { SiteFooter } from '../_components/site-footer';
import { ChosenFilters } from './_explorer/chosen-filters';
import { ColumnMenu } from './_explorer/column-menu';
import { DownloadLinks } from './_explorer/download-links';
import { FacetPanel } from './_explorer/facet-panel';
import type { FacetGroup } from './_explorer/facet-panel';
import { ObservationTable } from './_explorer/observation-table';
import { SearchForm } from './_explorer/search-form';
import { UnitLinks } from './_explorer/unit-links';
import { ViewChart } from './_explorer/view-chart';

export const metadata: Metadata = { title: '指标' };

type Props = { searchParams: Promise<PageParameters> };

const FIRST_ROWS = 50;
/** A chart is about one indicator; beyond this a view is about many. */
const MOST_CHARTED = 2000;
const LABELS: Record<FacetName, string> = {
  indicator: '指标',
  area: '地区',
  period: '时期',
  breakdown: '分组',
  measure: '类型',
  source: '资料',
};

export default async function IndicatorsPage({ searchParams }: Props) {
  const [library, parameters] = await Promise.all([getLibrary(), searchParams]);
  const query = readQuery(parameters);
  const parsed = indicatorViewQuerySchema.safeParse({
    ...parameters,
    page: undefined,
    offset: 0,
    limit: FIRST_ROWS,
  });
  if (!parsed.success)
    return <BadAddress problems={parsed.error.issues.map(({ message }) => message)} />;
  const view = viewIndicators(library, parsed.data);
  const titles = Object.fromEntries(
    [...library.sources.values()].map(({ id, title }) => [id, title]),
  );
  const labelOf = (name: FacetName, value: string) => {
    if (name === 'source') return titles[value] ?? value;
    if (name === 'measure') return nameMeasure(value as Measure);
    return name === 'period' ? sayPeriod(value) : value;
  };
  const groups = FACET_NAMES.map((name): FacetGroup => ({
    name,
    label: LABELS[name],
    values: view.facets[name].map(({ value, count }) => ({
      value,
      count,
      label: labelOf(name, value),
    })),
  }));
  const isOneThing =
    (query.indicator?.length ?? 0) === 1 ||
    (firstOf(query, 'q') !== undefined && view.total <= 200);
  const charted =
    isOneThing && view.total <= MOST_CHARTED ? listIndicators(library, parsed.data) : [];
  const address = hrefWith('/indicators', query, {});
  return (
    <>
      <main id="main" className="mx-auto w-full max-w-7xl flex-1 px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-bold">指标</h1>
        <p className="mt-2 text-muted">
          资料里写出的每一个数字，都连着原句。点一行看原句，也可以复制、引用或接着问。
        </p>
        <div className="mt-5 flex flex-wrap items-center gap-2">
          <SearchForm
            query={query}
            path="/indicators"
            label="搜索指标"
            placeholder="指标、地区、年份，如：2025 居民医保支出"
          />
          <UnitLinks query={query} />
          <ColumnMenu query={query} />
          <DownloadLinks query={query} />
        </div>
        <div className="mt-6 flex items-start gap-8">
          <aside
            aria-label="筛选"
            className="sticky top-16 hidden max-h-[calc(100dvh-5rem)] w-60 shrink-0 overflow-y-auto lg:block"
          >
            <FacetPanel groups={groups} query={query} />
          </aside>
          <div className="grid min-w-0 flex-1 gap-4">
            <details className="rounded-xl border border-line bg-surface lg:hidden">
              <summary className="px-4 py-2 text-sm font-semibold">筛选</summary>
              <div
                className="max-h-[60dvh] overflow-y-auto border-t border-line p-2"
                tabIndex={0}
                role="region"
                aria-label="筛选条件"
              >
                <FacetPanel groups={groups} query={query} />
              </div>
            </details>
            <ChosenFilters groups={groups} query={query} />
            <h2 className="sr-only">结果</h2>
            <p role="status" className="text-sm text-muted">
              共 <span className="tabular-nums">{view.total.toLocaleString('zh-CN')}</span> 条
            </p>
            <ViewChart rows={charted} titles={titles} />
            {view.total > 0 ? (
              <ObservationTable
                key={address}
                first={view.rows}
                total={view.total}
                query={query}
                titles={titles}
              />
            ) : (
              <p className="py-12 text-center text-muted">
                没有符合的数据。可以去掉一个条件，或
                <Link href="/indicators" className="text-link">
                  看全部指标
                </Link>
                。
              </p>
            )}
          </div>
        </div>
      </main>
      <SiteFooter />
    </>
  );
}

function BadAddress({ problems }: { problems: readonly string[] }) {
  return (
    <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 py-[12dvh]">
      <h1 className="text-2xl font-bold">这个地址写得不对</h1>
      <ul className="mt-3 list-disc ps-5 text-muted">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="mt-6">
        <Link href="/indicators" className="button-primary">
          看全部指标
        </Link>
      </p>
    </main>
  );
}
