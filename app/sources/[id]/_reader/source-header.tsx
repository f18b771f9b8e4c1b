import Link from 'next/link';
import type { Source } from '@/lib/schema/source';
import { Icon } from '../../../_components/icon';
import { SOURCE_KINDS } from '../../../_components/words';

/** What a source is, with its file and its figures. `figures`: how many they are. */
export function SourceHeader({ source, figures }: { source: Source; figures: number }) {
  const facts = [
    SOURCE_KINDS[source.kind],
    source.publisher,
    source.date,
    source.documentNumber,
    source.area,
    source.pages && `${source.pages} 页`,
  ];
  return (
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
          {figures} 个数据
        </Link>
      </p>
    </header>
  );
}
