import type { Span } from '@/lib/schema/span';
import { fold } from '@/lib/text/fold';
import { isRunInHeading } from './is-run-in-heading';

/** For each sentence the heading run into its paragraph, folded: 支持医药创新。… */
export function runInHeadings(within: string, spans: readonly Span[]): string[] {
  let heading = '';
  return spans.map(({ start, end }, place) => {
    const text = within.slice(start, end);
    if (/\n\s*$/.test(within.slice(0, start))) heading = '';
    const over = heading;
    if (isRunInHeading({ text, place, within })) heading = fold(text);
    return over;
  });
}
