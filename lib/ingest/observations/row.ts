import type { Observation } from '@/lib/schema/observation';
import type { Head } from '@/lib/ingest/observations/heads/head';

/** A row of the table before it has its id. */
export type Row = Omit<Observation, 'id'> & {
  /** Source offset of the number's first character: what its id is made of. */
  numberStart: number;
  /** How its indicator was found. */
  by: Head['by'];
};
