import { create, insertMultiple } from '@orama/orama';
import type { Orama } from '@orama/orama';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import { fold } from '@/lib/text/fold';
import type { Segmenter } from '@/lib/text/segment';
import { pluginChinese } from './orama-chinese/plugin-chinese';

/** `context` is what a passage says about itself without saying it: headings, table header, list title. */
const SCHEMA = {
  source: 'enum',
  kind: 'enum',
  title: 'string',
  context: 'string',
  text: 'string',
} as const;

export type PassageOrama = Orama<typeof SCHEMA>;
export type IndexedPassage = {
  id: string;
  source: string;
  kind: string;
  title: string;
  context: string;
  text: string;
};

/** The Orama indexes: one over passages, one over enumerations, so that each has word statistics of its own kind. */
export type PassageIndex = {
  readonly passages: PassageOrama;
  readonly enumerations: PassageOrama;
  /** Cuts queries as the passages were cut. */
  readonly segmenter: Segmenter;
};

/** Headings and titles say what a passage is about, in few words that many passages share. */
export const PASSAGE_BOOST = { text: 1, context: 0.5, title: 0.3 };

/** Changes whenever the same passages would make another index: caches of older versions are then left aside. */
export const PASSAGE_INDEX_VERSION = 1;

/** An empty index over passages or enumerations, to be filled or loaded. */
export function createPassageOrama(segmenter: Segmenter): PassageOrama {
  const segment = (text: string): string[] => segmenter.segment(text);
  return create({
    schema: SCHEMA,
    sort: { enabled: false },
    plugins: [pluginChinese({ segment, fold })],
  });
}

type Origin = { source: string; article?: string | undefined; section: readonly string[] };

function titleOf({ source, article }: Origin, sources: ReadonlyMap<string, Source>): string {
  return [sources.get(source)?.title ?? '', article ?? ''].join('\n');
}

/** Indexes passages and enumerations under the titles of their sources and articles. */
export function buildPassageIndex({
  passages,
  enumerations,
  sources,
  segmenter,
}: {
  passages: readonly Passage[];
  enumerations: readonly Enumeration[];
  sources: ReadonlyMap<string, Source>;
  segmenter: Segmenter;
}): PassageIndex {
  const index = {
    passages: createPassageOrama(segmenter),
    enumerations: createPassageOrama(segmenter),
    segmenter,
  };
  insertMultiple(
    index.passages,
    passages.map((passage): IndexedPassage => ({
      id: passage.id,
      source: passage.source,
      kind: passage.kind,
      title: titleOf(passage, sources),
      context: [...passage.section, passage.header ?? ''].join('\n'),
      text: passage.text,
    })),
  );
  insertMultiple(
    index.enumerations,
    enumerations.map((list): IndexedPassage => ({
      id: list.id,
      source: list.source,
      kind: list.kind,
      title: titleOf(list, sources),
      context: [...list.section, list.title].join('\n'),
      text: list.items.map((item) => item.text).join('\n'),
    })),
  );
  return index;
}
