import { latestPeriod } from './name-period';
import type { Cell } from '@/lib/question/vocabulary/vocabulary';

/**
 * The period that is meant where none is named: the latest that has come to pass. What a source says is so now (已增至36万家),
 * without a year, is later than the years that it tells beside it.
 */
export function currentPeriod(cells: readonly Cell[]): string | undefined {
  const past = cells.filter(({ tense }) => tense !== 'ahead');
  const known = past.length > 0 ? past : cells;
  const now = known.find(({ tense, period }) => tense === 'now' && period === '');
  const dated = known.filter(({ period }) => period !== '');
  if (now && dated.every(({ source }) => source === now.source)) return '';
  return latestPeriod(known.map(({ period }) => period));
}
