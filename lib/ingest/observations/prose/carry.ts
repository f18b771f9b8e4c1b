import type { Head, Value } from '@/lib/ingest/observations/heads/head';

/** What the next block may go on with: 其中… at its beginning, or a list after a colon. */
export type Carry = {
  section: string;
  parent: Head | undefined;
  lead: readonly Value[];
  period: string | undefined;
  area: string | undefined;
  /** The end at which stocks of this section were counted last. */
  stockPeriod: string | undefined;
  /** The block ended with ： or ——. */
  isOpen: boolean;
};
