import type { Target } from '@/lib/schema/reading';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

type Cell = Pick<Target, 'period'> & Partial<Pick<Target, 'measure' | 'assumed'>>;

/** A cell of a series as what a question points at: it is there, and all of its breakdown is asked for. */
export const targetOf = (
  { indicator, breakdown, area }: Series,
  { period, measure, assumed = [] }: Cell,
): Target => ({
  indicator: indicator.name,
  breakdown: breakdown.map(({ name }) => name),
  area,
  period,
  ...(measure !== undefined && { measure }),
  missing: '',
  missingWords: [],
  unasked: [],
  assumed,
});
