import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLibrary } from '@/lib/chat';
import { HoverCardProvider } from '../../_components/hover-card';
import { SiteFooter } from '../../_components/site-footer';
import { BlockView } from './_reader/block-view';
import { Contents } from './_reader/contents';
import { ContentsMenu } from './_reader/contents-menu';
import { makeBlocks } from './_reader/make-blocks';
import { markedObservations } from './_reader/marked-observations';
import { ReaderText } from './_reader/reader-text';
import { SourceHeader } from './_reader/source-header';

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
          <SourceHeader source={source} figures={observations.length} />
          <ReaderText
            sourceTitle={source.title}
            observations={markedObservations(observations)}
            bar={<ContentsMenu headings={headings} />}
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
