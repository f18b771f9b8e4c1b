import type { Source } from '@/lib/schema/source';
import { NATION } from '@/lib/text/nation';
import { documentNumbers } from './name-documents';
import type { Vocabulary } from './vocabulary';

/** What tells of all there is in a place; what else a place has issued are its rules. */
const REPORTS: ReadonlySet<Source['kind']> = new Set(['bulletin', 'report', 'dataset', 'digest']);

/** What questions are read with of the documents themselves: their numbers, whose they are, which lay down rules, which retell another. */
export function sourceFacts(
  sources: readonly Source[],
): Pick<Vocabulary, 'documents' | 'placeOfSource' | 'rulesOfPlaces' | 'abridgements'> {
  const local = sources.flatMap(({ id, area, kind }) =>
    area === undefined || area === NATION ? [] : [{ id, area, kind }],
  );
  return {
    documents: documentNumbers(sources),
    placeOfSource: new Map(local.map(({ id, area }) => [id, area])),
    rulesOfPlaces: new Set(local.filter(({ kind }) => !REPORTS.has(kind)).map(({ id }) => id)),
    abridgements: new Set(
      sources.filter(({ abridges }) => abridges !== undefined).map(({ id }) => id),
    ),
  };
}
