import type { Run } from './reader-block';

/** Text that can be found again by its place in the source; of what states a figure only the number is underlined. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ at, text, marks, isFigure }) => {
    const classes = [marks && isFigure && 'stated', isFigure && 'figure-text']
      .filter(Boolean)
      .join(' ');
    return (
      <span
        key={at}
        data-at={at}
        {...(classes !== '' && { className: classes })}
        {...(marks && { 'data-marks': marks.join(' ') })}
      >
        {text}
      </span>
    );
  });
}
