import Link from 'next/link';
import { Icon } from '../../../_components/icon';
import type { ReaderBlock } from './reader-block';
import { Runs } from './runs';

type BlockViewProps = { block: ReaderBlock; sourceTitle: string };

/** A note's mark leads to the note. */
function NoteLinks({ notes }: { notes: readonly string[] }) {
  return notes.map((id) => (
    <sup key={id} className="no-print">
      <a href={`#${id}`} className="px-1 text-accent" aria-label="看注释">
        注
      </a>
    </sup>
  ));
}

function PageMark({ page }: { page: number | undefined }) {
  if (page === undefined) return null;
  return (
    <p className="page-mark" id={`page-${page}`}>
      第 {page} 页
    </p>
  );
}

function askAbout(sourceTitle: string, heading: string): string {
  return `/?q=${encodeURIComponent(`《${sourceTitle}》中“${heading}”讲了什么？`)}`;
}

function Heading({ block, sourceTitle }: BlockViewProps) {
  const depth = block.section.length;
  const Tag = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4';
  const size = depth === 0 ? 'text-xl mt-10' : depth === 1 ? 'text-lg mt-8' : 'text-base mt-6';
  const text = block.runs.map((run) => run.text).join('');
  return (
    <div className={`group flex items-baseline gap-2 ${size}`}>
      <Tag className="font-bold">
        <Runs runs={block.runs} />
      </Tag>
      <Link
        href={askAbout(sourceTitle, text)}
        prefetch={false}
        className="button-quiet no-print min-h-6 px-1.5 text-xs opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
      >
        <Icon name="ask" size={14} />
        问这一节
      </Link>
    </div>
  );
}

function Table({ block }: { block: ReaderBlock }) {
  const rows = block.rows ?? [];
  const isCaption = (row: (typeof rows)[number]) => row.length === 1;
  const firstRow = rows.findIndex((row) => !isCaption(row));
  const captions = rows.slice(0, Math.max(firstRow, 0));
  const [header, ...body] = firstRow === -1 ? [] : rows.slice(firstRow);
  if (!header)
    return rows.map((row, at) => (
      <p key={at}>
        {row.map((cell, i) => (
          <Runs key={i} runs={cell} />
        ))}
      </p>
    ));
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="表格">
      <table>
        {captions.length > 0 && (
          <caption className="p-3 text-start font-semibold">
            {captions.map((row, at) =>
              row.map((cell, i) => <Runs key={`${at}.${i}`} runs={cell} />),
            )}
          </caption>
        )}
        <thead>
          <tr>
            {header.map((cell, at) => (
              <th key={at} scope="col">
                <Runs runs={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} colSpan={row.length === 1 ? header.length : undefined}>
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CLASSES: Partial<Record<ReaderBlock['kind'], string>> = {
  note: 'text-sm text-muted',
  contents: 'text-sm text-muted',
  term: 'border-s-2 border-line ps-4',
};

/** One block of a source as the reader sees it. */
export function BlockView({ block, sourceTitle }: BlockViewProps) {
  return (
    <div
      id={block.id}
      data-start={block.start}
      data-end={block.end}
      className={`reader-block ${CLASSES[block.kind] ?? ''}`}
    >
      <PageMark page={block.page} />
      {block.kind === 'heading' ? (
        <Heading block={block} sourceTitle={sourceTitle} />
      ) : block.rows ? (
        <Table block={block} />
      ) : (
        <p>
          <Runs runs={block.runs} />
          <NoteLinks notes={block.notes} />
        </p>
      )}
    </div>
  );
}
