import { fold } from '@/lib/text/fold';
import type { Segmenter } from '@/lib/text/segment';
import { shortNames } from './short-names';
import type { Phrase, Series } from './vocabulary';

/** 疾控中心 for the institution that the table counts, where no other word is written so. */
export function addShortNames({
  phrases,
  series,
  segmenter,
}: {
  phrases: Map<string, Phrase>;
  series: readonly Series[];
  segmenter: Segmenter;
}): void {
  const names = new Set(
    series.flatMap(({ breakdown }) =>
      breakdown.map(({ name }) => fold(name.replace(/（[^（）]*）$/, ''))),
    ),
  );
  for (const [form, name] of shortNames(names, segmenter))
    if (!phrases.has(form)) phrases.set(form, { means: [name, form], kind: 'term' });
}
