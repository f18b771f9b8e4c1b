import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLibrary, viewReportedChecks } from '@/lib/chat';
import { checkViewQuerySchema } from '@/lib/schema/indicator-view';
import type { FacetValue } from '@/lib/schema/indicator-view';
import type { Check } from '@/lib/schema/observation';
import { ChoiceLinks } from '../_components/choice-links';
import { readQuery } from '../_components/search-query';
import type { PageParameters } from '../_components/search-query';
import { SiteFooter } from '../_components/site-footer';
import { CHECK_KINDS, VERDICTS } from '../_components/words';
import { CheckCard } from './_checks/check-card';

export const metadata: Metadata = { title: '核对' };

type Props = { searchParams: Promise<PageParameters> };

const ALL = 'all';
const SHOWN = 100;

export default async function ChecksPage({ searchParams }: Props) {
  const [library, parameters] = await Promise.all([getLibrary(), searchParams]);
  // Mismatches are what one comes for; 全部 is a choice of its own.
  const query = readQuery({ ...parameters, verdict: parameters.verdict ?? 'mismatch' });
  const isAll = query.verdict?.includes(ALL) ?? false;
  const wanted = checkViewQuerySchema.safeParse({
    verdict: isAll ? [] : query.verdict,
    kind: query.kind,
    source: query.source,
    limit: SHOWN,
  });
  if (!wanted.success) redirect('/checks');
  const { rows, total, facets } = viewReportedChecks(library, wanted.data);
  const titles = Object.fromEntries(
    [...library.sources.values()].map(({ id, title }) => [id, title]),
  );
  const labelled = (values: readonly FacetValue[], label: (value: string) => string) =>
    values.map(({ value, count }) => ({ value, count, label: label(value) }));
  const verdicts = labelled(facets.verdict, (value) => VERDICTS[value as Check['verdict']]);
  const all = facets.verdict.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-bold">核对</h1>
        <p className="mt-2 text-muted">
          凡是能用资料里其他数字推算的增速、占比、合计，都重新算过一遍。对不上不等于写错：常见原因是上年数已修订，或口径不同。
        </p>
        <div className="mt-6 grid gap-2">
          <ChoiceLinks
            label="结论"
            name="verdict"
            path="/checks"
            query={query}
            values={[...verdicts, { value: ALL, label: '全部', count: all }]}
          />
          <ChoiceLinks
            label="种类"
            name="kind"
            path="/checks"
            query={query}
            values={labelled(facets.kind, (value) => CHECK_KINDS[value as Check['kind']])}
          />
          <ChoiceLinks
            label="资料"
            name="source"
            path="/checks"
            query={query}
            values={labelled(facets.source, (value) => titles[value] ?? value)}
          />
        </div>
        <p role="status" className="mt-6 text-sm text-muted">
          共 {total} 条{total > SHOWN && `，先列 ${SHOWN} 条；可按结论、种类或资料缩小范围`}
        </p>
        <div className="mt-3 grid gap-4">
          {rows.map((row) => (
            <CheckCard key={row.check.id} {...row} titles={titles} />
          ))}
        </div>
        {total === 0 && <p className="py-12 text-center text-muted">没有符合这些条件的核对。</p>}
      </main>
      <SiteFooter />
    </>
  );
}
