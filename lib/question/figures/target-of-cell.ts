import type { Target } from '@/lib/schema/reading';
import type { Cell, Series } from '@/lib/question/vocabulary/vocabulary';
import { targetOf } from './target-of';

/** The target that looks up one cell of a series. */
export const targetOfCell = (series: Series, { period, measure }: Cell): Target =>
  targetOf(series, { period, ...(measure !== 'level' && { measure }) });
