import type { Metadata } from 'next';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getLibrary } from '@/lib/chat';
import { readSettings } from '@/lib/server/settings';
import { ChoiceLinks } from '../_components/choice-links';
import { firstOf, readQuery } from '../_components/search-query';
import type { PageParameters } from '../_components/search-query';
import { SiteFooter } from '../_components/site-footer';
import { FACET_NAMES, facetsOf, narrow } from './_shelf/facets';
import { SourceCard } from './_shelf/source-card';

export const metadata: Metadata = { title: '资料' };

type Props = { searchParams: Promise<PageParameters> };

/** What the last build of the index said, for whoever keeps the corpus. */
async function readReport(): Promise<string | undefined> {
  const { indexDir } = readSettings(process.env);
  return readFile(join(indexDir, 'report.txt'), 'utf8').catch(() => undefined);
}

export default async function SourcesPage({ searchParams }: Props) {
  const [library, parameters, report] = await Promise.all([
    getLibrary(),
    searchParams,
    readReport(),
  ]);
  const query = readQuery(parameters);
  const choice = Object.fromEntries(FACET_NAMES.map((name) => [name, firstOf(query, name)]));
  const all = [...library.sources.values()].sort((a, b) =>
    (a.date ?? '') > (b.date ?? '') ? -1 : 1,
  );
  const shown = narrow(all, choice);
  return (
    <>
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-bold">资料</h1>
        <p className="mt-2 text-muted">
          共 {all.length} 份资料、{library.passages.length} 个段落、{library.observations.length}{' '}
          个数据。回答只引用这里的原文。
        </p>
        <div className="mt-6 grid gap-2">
          {facetsOf(all, choice).map((facet) => (
            <ChoiceLinks key={facet.name} {...facet} path="/sources" query={query} />
          ))}
        </div>
        <h2 className="sr-only">资料列表</h2>
        <ul className="mt-6 grid gap-3">
          {shown.map((source) => (
            <SourceCard key={source.id} source={source} />
          ))}
        </ul>
        {shown.length === 0 && (
          <p className="py-16 text-center text-muted">没有符合这些条件的资料，请去掉一个条件。</p>
        )}
        {report && (
          <details className="no-print mt-10 text-sm">
            <summary className="min-h-6 text-muted">建库报告</summary>
            <pre
              tabIndex={0}
              role="region"
              aria-label="建库报告"
              className="mt-2 max-h-[32rem] overflow-auto rounded-lg border border-line bg-surface p-4 font-mono text-xs leading-relaxed whitespace-pre-wrap"
            >
              {report}
            </pre>
          </details>
        )}
      </main>
      <SiteFooter />
    </>
  );
}
