import { groundSentence } from './ground-sentence';
import type { GroundOptions } from './ground-sentence';
import type { Marker } from './read-markers';
import type { Verdict } from './sentence';
import { cellSentence } from './table-row';
import type { TableHead } from './table-row';

/** What of a row of a table stands: every cell is held as a sentence of the heads of its row and column, and the row stands where all do. */
export function groundRow(
  {
    cells,
    markers,
    head,
    unit,
    context,
  }: {
    cells: readonly string[];
    markers: readonly Marker[];
    /** The row that stands over it; the head itself has none. */
    head: TableHead | undefined;
    /** Of the whole table, where neither cell nor head says one. */
    unit: string | undefined;
    context: readonly string[];
  },
  options: GroundOptions,
): Verdict {
  // The corner of a table says what all of its rows are about.
  const around = [cells.join(' '), head?.cells[0] ?? '', ...context].filter((one) => one !== '');
  const verdicts = cells.map((_, at) => {
    const read = cellSentence(cells, at, head);
    const unitOfCell = read.unit ?? unit;
    return groundSentence(
      {
        ...read,
        markers,
        context: around,
        isCell: true,
        ...(unitOfCell !== undefined && { unit: unitOfCell }),
      },
      options,
    );
  });
  return {
    figures: verdicts.flatMap((one) => one.figures),
    citations: [...new Set(verdicts.flatMap((one) => one.citations))],
    problems: verdicts.flatMap((one) => one.problems),
    bound: verdicts.flatMap((one) => one.bound),
  };
}
