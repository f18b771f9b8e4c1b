import Link from 'next/link';
import type { Source } from '@/lib/schema/source';
import { Icon } from '../../_components/icon';
import { PendingBar } from '../../_components/pending-bar';
import { SOURCE_KINDS } from '../../_components/words';

/** One source on the shelf: what it is, who published it, how much is in it. */
export function SourceCard({ source }: { source: Source }) {
  const { id, title, kind, publisher, date, area, period, pages, articles, counts } = source;
  const facts = [publisher, date, area, period && `${period}年`, pages && `${pages} 页`].filter(
    Boolean,
  );
  const held = [
    `${counts.passages} 个段落`,
    `${counts.observations} 个数据`,
    articles.length > 0 && `${articles.length} 篇文章`,
  ].filter(Boolean);
  return (
    <li className="relative flex gap-4 rounded-xl border border-line bg-surface p-5 transition-colors hover:border-accent">
      <span className="mt-0.5 text-seal">
        <Icon name="book" size={22} />
      </span>
      <div className="min-w-0">
        <p className="text-xs text-muted">{SOURCE_KINDS[kind]}</p>
        <h3 className="leading-snug font-semibold">
          <Link
            href={`/sources/${encodeURIComponent(id)}`}
            className="after:absolute after:inset-0 after:rounded-xl"
          >
            {title}
            <PendingBar />
          </Link>
        </h3>
        {facts.length > 0 && <p className="mt-1 text-sm text-muted">{facts.join(' · ')}</p>}
        <p className="mt-2 text-sm tabular-nums">{held.join(' · ')}</p>
      </div>
    </li>
  );
}
