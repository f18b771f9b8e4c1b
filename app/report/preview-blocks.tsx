import type { MergedReport } from '@/lib/writing/merge-report';
import { numberRanges } from '@/lib/writing/number-ranges';
import type { MarkdownBlock, Run } from '@/lib/writing/read-markdown';

type Notes = MergedReport['notes'];

/** Runs of text and the numbers of the works that they cite, as the document will have them. */
function Runs({ runs, notes }: { runs: readonly Run[]; notes: Notes }) {
  return runs.map((run, at) => {
    if (run.kind === 'text') return run.strong ? <b key={at}>{run.text}</b> : run.text;
    const before = runs[at - 1];
    if (before?.kind === 'marker') return null; // written with the first of its row
    const end = runs.findIndex((one, i) => i > at && one.kind !== 'marker');
    const row = runs.slice(at, end === -1 ? undefined : end);
    const works = row.flatMap((one) =>
      one.kind === 'marker' ? (notes[one.n - 1]?.reference ?? []) : [],
    );
    return (
      <sup key={at} className="text-[0.75em] leading-none text-accent tabular-nums">
        [{numberRanges(works)}]
      </sup>
    );
  });
}

const isNumeric = (runs: readonly Run[]): boolean =>
  runs.every(
    (run) => run.kind === 'marker' || /^[\s\d.,%‰+\-−—\p{Script=Han}]{0,16}$/u.test(run.text),
  ) && runs.some((run) => run.kind === 'text' && /\d/u.test(run.text));

function PreviewTable({
  block,
  notes,
}: {
  block: Extract<MarkdownBlock, { kind: 'table' }>;
  notes: Notes;
}) {
  const numeric = block.header.map(
    (_, column) => column > 0 && block.rows.every((row) => isNumeric(row[column] ?? [])),
  );
  const classOf = (column: number) => (numeric[column] ? 'numeric' : undefined);
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="表格">
      <table>
        <thead>
          <tr>
            {block.header.map((runs, column) => (
              <th key={column} scope="col" className={classOf(column)}>
                <Runs runs={runs} notes={notes} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((runs, column) => (
                <td key={column} className={classOf(column)}>
                  <Runs runs={runs} notes={notes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A block of a report on the page. */
export function PreviewBlock({ block, notes }: { block: MarkdownBlock; notes: Notes }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Runs runs={block.runs} notes={notes} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} notes={notes} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} notes={notes} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <PreviewTable block={block} notes={notes} />;
  }
}
