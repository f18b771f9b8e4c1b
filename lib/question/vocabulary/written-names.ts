import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';

/** Whether a spelling is written: a name of a figure or of a part of it, or words of the documents. Other terms are only said. */
export function writtenNames({
  terms,
  observations,
  texts,
}: {
  terms: Pick<Terms, 'indicators' | 'breakdowns'>;
  observations: readonly Observation[];
  texts: readonly string[];
}): (spelling: string) => boolean {
  const names = new Set(
    [
      ...[...terms.indicators, ...terms.breakdowns].flatMap(({ name, aliases }) => [
        name,
        ...aliases,
      ]),
      ...observations.flatMap(({ indicator, breakdown }) => [indicator, ...breakdown]),
    ].map(fold),
  );
  return (spelling) => names.has(spelling) || texts.some((text) => text.includes(spelling));
}
