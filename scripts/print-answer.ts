import type { Answer, Citation } from '@/lib/schema/answer';
import { noticeNames } from './notice-names';

function sourceLine({
  n,
  title,
  publisher,
  date,
  section,
  page,
  quote,
  source,
  start,
  end,
}: Citation): string {
  const origin = [publisher, date, page === undefined ? undefined : `第${page}页`].filter(
    (part) => part !== undefined,
  );
  const place = section.at(-1);
  return [
    `[${n}] 《${title}》${origin.length > 0 ? `（${origin.join('，')}）` : ''}${place === undefined ? '' : ` · ${place}`}`,
    `    “${quote}”`,
    `    ${source} ${start}–${end}`,
  ].join('\n');
}

/** An answer for a terminal: text, notices, sources with their quotes. */
export function printAnswer({ answer, citations, notices }: Answer): string {
  const parts = [answer];
  if (notices.length > 0)
    parts.push(notices.map(({ kind, text }) => `${noticeNames[kind]}：${text}`).join('\n'));
  if (citations.length > 0) parts.push(`出处\n${citations.map(sourceLine).join('\n')}`);
  return parts.join('\n\n');
}
