import type { Metadata } from 'next';
import { getLibrary, listIndicators, viewIndicators } from '@/lib/chat';
import { indicatorViewQuerySchema } from '@/lib/schema/indicator-view';
import { firstOf, readQuery } from '../_components/search-query';
import type { PageParameters } from '../_components/search-query';
import { SiteFooter } from '../_components/site-footer';
import { BadAddress } from './_explorer/bad-address';
import { ChosenFilters } from './_explorer/chosen-filters';
import { ColumnMenu } from './_explorer/column-menu';
import { DownloadLinks } from './_explorer/download-links';
import { facetGroups } from './_explorer/facet-groups';
import { FacetPanel } from './_explorer/facet-panel';
import { SearchForm } from './_explorer/search-form';
import { UnitLinks } from './_explorer/unit-links';
import { ViewChart } from './_explorer/view-chart';
import { ViewResults } from './_explorer/view-results';

export const metadata: Metadata = { title: '指标' };

type Props = { searchParams: Promise<PageParameters> };

const FIRST_ROWS = 50;
/** A chart is about one indicator; beyond this a view is about many. */
const MOST_CHARTED = 2000;

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
  const groups = facetGroups({ facets: view.facets, titles });
  const isOneThing =
    (query.indicator?.length ?? 0) === 1 ||
    (firstOf(query, 'q') !== undefined && view.total <= 200);
  const charted =
    isOneThing && view.total <= MOST_CHARTED ? listIndicators(library, parsed.data) : [];
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
            <ViewResults view={view} query={query} titles={titles} />
          </div>
        </div>
      </main>
      <SiteFooter />
    </>
  );
}
