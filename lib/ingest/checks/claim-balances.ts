import { figure, minus } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { differenceInScope, isSameBase } from './comparability';
import { cellOf } from './level-table';
import type { LevelTable } from './level-table';

const BALANCE = /(?:当期|当年|本期|收支)结[存余]/;

function claimOne(table: LevelTable, reported: Observation): Claim | null {
  if (reported.measure !== 'level' || !BALANCE.test(reported.indicator)) return null;
  const named = (word: string) => {
    const indicator = reported.indicator.replace(BALANCE, word);
    return table.best({ ...cellOf(reported), indicator }, { near: reported });
  };
  const [income, expenditure] = [named('收入'), named('支出')];
  if (!income || !expenditure || !isSameBase(reported, income, expenditure)) return null;
  const [a = '', b = ''] = writeOperands([income, expenditure], reported);
  const incomparable = differenceInScope(income, expenditure);
  return {
    kind: 'balance',
    reported,
    operands: [income, expenditure],
    expression: minus(figure(0), figure(1)),
    left: `${a} − ${b}`,
    ...(incomparable !== undefined && { incomparable }),
  };
}

/** Income less expenditure against the balance of the period. */
export function claimBalances(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
