import { constant, figure, minus, over, times } from '@/lib/text/expression';
import type { Measure, Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { agrees } from './claim-sums';
import { IDENTITIES } from './identities';
import type { Identity } from './identities';
import { cellOf, isDefinite } from './level-table';
import type { LevelTable } from './level-table';

const STATED: readonly Measure[] = ['level', 'ratio', 'share'];

/** A mean is of amounts: the share that somebody has of a whole is none. */
const measuresOf = ({ kind }: Identity): readonly Measure[] =>
  kind === 'complement' ? STATED : STATED.filter((measure) => measure !== 'share');

function operandOf(
  table: LevelTable,
  reported: Observation,
  { wanted, measures }: { wanted: Identity['operands'][number]; measures: readonly Measure[] },
) {
  const cell = cellOf(reported);
  const breakdown = [...new Set([...cell.breakdown, ...(wanted.add ?? [])])];
  const found = table.best(
    { ...cell, indicator: wanted.indicator, breakdown },
    { near: reported, measures },
  );
  return found?.source === reported.source ? found : null;
}

function claimOf(
  identity: Identity,
  reported: Observation,
  operands: readonly Observation[],
): Claim {
  const [a = '', b = ''] = writeOperands(operands);
  const { kind, factor = 1 } = identity;
  if (kind === 'complement') {
    return {
      kind: 'sum',
      reported,
      operands,
      expression: minus(constant(100), figure(0)),
      left: `100 − ${a}`,
    };
  }
  const ratio = over(figure(0), figure(1));
  const times100 = factor === 100 ? ' × 100%' : ` × ${factor}`;
  return {
    kind,
    reported,
    operands,
    expression: factor === 1 ? ratio : times(ratio, constant(factor)),
    left: `${a} ÷ ${b}${factor === 1 ? '' : times100}`,
  };
}

/** Rates and means held against what they are defined by, where the same source prints it. */
export function claimIdentities(table: LevelTable): Claim[] {
  return table.observations
    .filter((row) => STATED.includes(row.measure) && isDefinite(row))
    .flatMap((reported) => {
      const claims = IDENTITIES.filter(({ result }) => result === reported.indicator).flatMap(
        (identity) => {
          const operands = identity.operands.flatMap(
            (wanted) =>
              operandOf(table, reported, { wanted, measures: measuresOf(identity) }) ?? [],
          );
          return operands.length === identity.operands.length
            ? [claimOf(identity, reported, operands)]
            : [];
        },
      );
      // Where a figure may be defined in two ways (人均就诊 with or without stays), the one that it follows is meant.
      return [claims.find(agrees) ?? claims[0]].filter((claim) => claim !== undefined);
    });
}
