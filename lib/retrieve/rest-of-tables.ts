import type { Passage } from '@/lib/schema/passage';

/** The other pieces of the tables that were found in part: a list of rows must be whole. */
export function restOfTables({
  passages,
  found,
}: {
  passages: readonly Passage[];
  found: readonly Passage[];
}): Passage[] {
  const tables = new Set(found.filter(({ kind }) => kind === 'table').flatMap(nameOf));
  return passages.filter(
    (passage) =>
      passage.kind === 'table' &&
      !found.includes(passage) &&
      nameOf(passage).some((name) => tables.has(name)),
  );
}

/** A long table is cut into passages that say over themselves which it is; one without a name is whole. */
function nameOf({ source, section, header }: Passage): string[] {
  const [title = ''] = (header ?? '').split('\n');
  return title === '' ? [] : [[source, ...section, title].join('\n')];
}
