import { tool } from 'ai';
import type { z } from 'zod';
import { calculate } from '@/lib/lookup/calculate';
import { checkReported } from '@/lib/lookup/check-reported';
import { findIndicators } from '@/lib/lookup/find-indicators';
import { lookupObservations } from '@/lib/lookup/lookup-observations';
import type { FoundObservation } from '@/lib/lookup/observation-evidence';
import type { Observation } from '@/lib/schema/observation';
import {
  calculateInput,
  calculateOutput,
  checkReportedInput,
  checkReportedOutput,
  findIndicatorsInput,
  findIndicatorsOutput,
  lookupObservationsInput,
  lookupObservationsOutput,
} from '@/lib/schema/tools';
import type { ToolSources } from './tool-sources';

/** The tools that look figures up, calculate with them and check them; what they bring gets its alias from the turn. */
export function createTableTools(sources: ToolSources) {
  const { table } = sources.prepared;
  return {
    find_indicators: tool({
      description: '按名称或口语说法查找数据表里的指标，以及它有哪些地区、年份和分组。',
      inputSchema: findIndicatorsInput,
      outputSchema: findIndicatorsOutput,
      execute: ({ query, limit }): z.output<typeof findIndicatorsOutput> => ({
        indicators: findIndicators({ index: table, query, ...(limit && { limit }) }),
      }),
    }),
    lookup_observations: tool({
      description: '从数据表里精确查一个指标的数值。没有就说没有，并给出最接近的年份、地区或分组。',
      inputSchema: lookupObservationsInput,
      outputSchema: lookupObservationsOutput,
      execute: (query) => lookUp(sources, query),
    }),
    calculate: tool({
      description:
        '对查到的观测值做精确计算（差、比、占比、增幅、年均增速、合计、均值、排序、人均、换算）。不要自己心算。',
      inputSchema: calculateInput,
      outputSchema: calculateOutput,
      execute: (query) => calculateWith(sources, query),
    }),
    check_reported: tool({
      description: '看公布的数字与由其他数字重新计算的结果是否一致。',
      inputSchema: checkReportedInput,
      outputSchema: checkReportedOutput,
      execute: (query) => check(sources, query),
    }),
  };
}

function lookUp(
  { prepared: { table }, turn }: ToolSources,
  query: z.output<typeof lookupObservationsInput>,
): z.output<typeof lookupObservationsOutput> {
  const shelve = (found: FoundObservation) => turn.addObservation(found);
  const outcome = lookupObservations({ index: table, query });
  switch (outcome.status) {
    case 'found':
      return { ...outcome, observations: outcome.observations.map(shelve) };
    case 'ambiguous':
      return { ...outcome, candidates: outcome.candidates.map(shelve) };
    case 'missing':
      return {
        ...outcome,
        nearest: { ...outcome.nearest, observations: outcome.nearest.observations.map(shelve) },
      };
  }
}

function calculateWith(
  { prepared: { library }, turn }: ToolSources,
  { operation, operands, unit, digits, given }: z.output<typeof calculateInput>,
): z.output<typeof calculateOutput> {
  const rows = operands.map((operand) => library.observationsById.get(turn.idOf(operand)));
  const missing = operands.filter((_, at) => rows[at] === undefined);
  if (missing.length > 0) {
    return {
      status: 'refused',
      reason: `没有 ${missing.join('、')} 这些观测值；请先用 lookup_observations 查到。`,
    };
  }
  const outcome = calculate({
    operation,
    operands: rows.filter((row): row is Observation => row !== undefined),
    ...(unit && { unit }),
    ...(digits !== undefined && { digits }),
    ...(given !== undefined && { given }),
  });
  if (outcome.status === 'refused') return outcome;
  return { status: 'computed', calculation: turn.addCalculation(outcome.calculation) };
}

function check(
  { prepared: { table }, turn }: ToolSources,
  query: z.output<typeof checkReportedInput>,
): z.output<typeof checkReportedOutput> {
  const asked =
    query.observation === undefined
      ? query
      : { ...query, observation: turn.idOf(query.observation) };
  const checks = checkReported({ index: table, query: asked }).map(
    ({ check: one, reported, operands, calculation }) =>
      turn.addCheck({
        check: one,
        reported: turn.addObservation(reported),
        operands: operands.map((operand) => turn.addObservation(operand)),
        calculation: turn.addCalculation(calculation),
      }),
  );
  return { checks };
}
