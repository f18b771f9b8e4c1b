import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { ObservationEvidence } from '@/lib/schema/tools';

/** One observation a figure in one unit, with the base where one was looked up. */
export function withBefore({
  at,
  figures,
  gathered,
}: Pick<AskAt, 'at' | 'gathered'> & { figures: readonly FigureFound[] }): ObservationEvidence[] {
  const own = inOneUnit(figures.filter(({ evidence }) => evidence.length > 0));
  const before = beforeOf({ at, gathered });
  const [first] = own;
  if (own.length !== 1 || !first) return own;
  const others = before.filter(
    ({ observation }) => observation.period !== first.observation.period,
  );
  const latest = others.find(({ observation }) => observation.period === '') ?? others.at(-1);
  if (before.length > others.length && latest) return [latest, first];
  const base =
    before.find(({ observation }) => observation.unit === first.observation.unit) ?? before[0];
  return base ? [first, base] : own;
}
