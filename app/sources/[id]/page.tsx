import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLibrary } from '@/lib/chat';
import { HoverCardProvider } from '../../_components/hover-card';
import { Icon } from '../../_components/icon';
import { SiteFooter } from '../../_components/site-footer';
import { SOURCE_KINDS } from '../../_components/words';
import { BlockView } from './_reader/block-view';
import { Contents } from './_reader/contents';
import { makeBlocks } from './_reader/make-blocks';
import type { MarkedObservation } from './_reader/reader-block';
import { ReaderText } from './_reader/reader-text';

type Props = { params: Promise<{ id: string }> };

/** The source of the address; an id that is none of ours is a page that does not exist. */
async function readSource({ params }: Props) {
  const { id } = await params;
  const library = await getLibrary();
  const source = library.sources.get(decodeURIComponent(id));
  if (!source) notFound();
  return { library, source };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { source } = await readSource(props);
  return { title: source.title };
}

export default async function SourcePage(props: Props) {
  const { library, source } = await readSource(props);
  const observations = library.observations.filter(
    (observation) => observation.source === source.id,
  );
  const blocks = makeBlocks({
    passages: library.passages.filter((passage) => passage.source === source.id),
    observations,
  });
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const facts = [
    SOURCE_KINDS[source.kind],
    source.publisher,
    source.date,
    source.documentNumber,
    source.area,
    source.pages && `${source.pages} 页`,
  ];
  const marked = Object.fromEntries(
    observations.map(
      ({
        id,
        indicator,
        breakdown,
        area,
        period,
        measure,
        qualifier,
        value,
        unit,
        status,
        note,
      }): [string, MarkedObservation] => [
        id,
        { id, indicator, breakdown, area, period, measure, qualifier, value, unit, status, note },
      ],
    ),
  );
  return (
    <HoverCardProvider>
      <div className="mx-auto flex w-full max-w-6xl flex-1 gap-8 px-4">
        <nav
          aria-label="目录"
          className="no-print sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-64 shrink-0 overflow-y-auto py-6 lg:block"
        >
          <Contents headings={headings} />
        </nav>
        <main id="main" className="min-w-0 flex-1 pb-16">
          <header className="pt-8 pb-4">
            <p className="no-print text-sm">
              <Link href="/sources" className="text-link">
                资料
              </Link>
            </p>
            <h1 className="mt-1 text-2xl font-bold">{source.title}</h1>
            <p className="mt-2 text-sm text-muted">{facts.filter(Boolean).join(' · ')}</p>
            <p className="no-print mt-3 flex flex-wrap gap-2">
              <a
                href={`/sources/${encodeURIComponent(source.id)}/file`}
                download
                className="button-outline"
              >
                <Icon name="download" size={16} />
                下载原文件
              </a>
              <Link
                href={`/indicators?source=${encodeURIComponent(source.id)}`}
                className="button-outline"
              >
                <Icon name="table" size={16} />
                {observations.length} 个数据
              </Link>
            </p>
          </header>
          <ReaderText
            sourceTitle={source.title}
            observations={marked}
            bar={
              <details className="relative lg:hidden">
                <summary className="button-quiet list-none px-2" aria-label="目录">
                  <Icon name="menu" />
                </summary>
                <div className="absolute start-0 top-full z-30 mt-1 max-h-[60dvh] w-[min(20rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-line bg-surface p-2 shadow-raised">
                  <Contents headings={headings} />
                </div>
              </details>
            }
          >
            {blocks.map((block) => (
              <BlockView key={block.id} block={block} sourceTitle={source.title} />
            ))}
          </ReaderText>
        </main>
      </div>
      <SiteFooter />
    </HoverCardProvider>
  );
}
