import type { Source } from '@/lib/schema/source';

/** Which source is believed first where several state a figure: lower is nearer to the origin, official before secondary. */
export const OFFICIAL_RANK: Readonly<Record<Source['kind'], number>> = {
  bulletin: 0,
  dataset: 0,
  regulation: 1,
  notice: 1,
  standard: 1,
  report: 2,
  article: 3,
  digest: 3,
  other: 4,
};
