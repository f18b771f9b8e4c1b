import type { Notice } from '@/lib/schema/answer';
import type { Check, Observation } from '@/lib/schema/observation';
import type { CorpusView } from './create-corpus-view';

/** An observation behind an answer: shown itself, or only an operand of what is shown. */
export type ShownRow = {
  readonly row: Observation;
  readonly citations: readonly number[];
  readonly isShown: boolean;
};

/** More than this is noise. */
const MOST_MISMATCHES = 3;

/** 印出的是406万人，推算为430.31万人（133068.14 − 132637.83 = 430.31万人）；上年基数可能已作调整。 */
function sayMismatch({
  kind,
  reportedValue,
  recomputedValue,
  unit,
  formula,
  reason,
}: Check): string {
  const [first = '', ...rest] = reason.split('。').filter((one) => one !== '');
  const isSaid = first.includes(reportedValue) && first.includes(recomputedValue);
  const both = kind === 'restated' ? '资料中两处说法不同：' : '公布的数字与推算不一致：';
  const said = isSaid ? first : `印出的是${reportedValue}${unit}，推算为${recomputedValue}${unit}`;
  const shown = formula === '' ? '' : `（${formula.replace(/（([^（）]+)）$/, '$1')}）`;
  const why = (isSaid ? rest : [first, ...rest]).filter((one) => one !== '');
  return `${both}${said}${shown}${why.map((one) => `；${one}`).join('')}。`;
}

/** The rows of the answer that a check is about: its reported figure, or all the figures that it is recomputed from. */
function rowsOf(check: Check, rows: readonly ShownRow[]): ShownRow[] {
  const reported = rows.filter(({ row, isShown }) => isShown && row.id === check.reported);
  const operands = check.operands.flatMap((id) => rows.find(({ row }) => row.id === id) ?? []);
  const hasAll = check.operands.length > 1 && operands.length === check.operands.length;
  return reported.length > 0 || hasAll ? [...reported, ...operands] : [];
}

/** Says where a figure that the answer shows does not follow from the other figures of the corpus. */
export function mismatchNotices(
  view: CorpusView,
  rows: readonly ShownRow[],
  told: ReadonlySet<string> = new Set(),
): Notice[] {
  const checks = new Map(
    rows.flatMap(({ row }) => view.checksOf(row.id)).map((check) => [check.id, check]),
  );
  return [...checks.values()]
    .filter(({ verdict, formula }) => verdict === 'mismatch' && !told.has(formula))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((check): Notice[] => {
      const about = rowsOf(check, rows);
      if (about.length === 0) return [];
      return [
        {
          kind: 'mismatch',
          text: sayMismatch(check),
          citations: about.flatMap(({ citations }) => citations),
        },
      ];
    })
    .slice(0, MOST_MISMATCHES);
}
