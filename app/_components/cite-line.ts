import type { Citation } from '@/lib/schema/answer';

/** Where a quote stands, in one line: 国家医疗保障局 · 2025-03-21 · 一、… › (二)… · 第3页. */
export function citeLine({ publisher, date, section, page }: Citation): string {
  const place = section.join(' › ');
  return [publisher, date, place, page && `第${page}页`].filter(Boolean).join(' · ');
}

/** The address of the quoted words in the reader. */
export function readerHref({
  source,
  start,
  end,
}: Pick<Citation, 'source' | 'start' | 'end'>): string {
  return `/sources/${encodeURIComponent(source)}#span=${start}-${end}`;
}
