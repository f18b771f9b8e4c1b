import type { Table } from '@/lib/schema/document';
import { unitOf } from './unit-of';

/** The table of a caption, a header and rows, in the unit that is printed in one of the first two. */
export function tableOf({ caption, header, rows }: Omit<Table, 'unit'>): Table {
  const unit = unitOf({
    ...(caption ? { caption: caption.text } : {}),
    header: header.map(({ text }) => text),
  });
  return { ...(caption ? { caption } : {}), ...(unit ? { unit } : {}), header, rows };
}
