import type { ReaderBlock } from './reader-block';

const MAX_DEPTH = 2;
const INDENTS = ['', 'ps-3', 'ps-6'];

/** The headings of a source, as a list of links. */
export function Contents({ headings }: { headings: readonly ReaderBlock[] }) {
  return (
    <ol className="grid gap-0.5 text-sm">
      {headings
        .filter(({ section }) => section.length <= MAX_DEPTH)
        .map((block) => (
          <li key={block.id} className={INDENTS[block.section.length]}>
            <a
              href={`#${block.id}`}
              className="block rounded-md px-2 py-1 leading-snug text-muted hover:bg-sunken hover:text-ink"
            >
              {block.runs.map(({ text }) => text).join('')}
            </a>
          </li>
        ))}
    </ol>
  );
}
