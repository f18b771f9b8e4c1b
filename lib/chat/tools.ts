import { tool } from 'ai';
import type { z } from 'zod';
import { calculate } from '@/lib/lookup/calculate';
import { checkReported } from '@/lib/lookup/check-reported';
import { findIndicators } from '@/lib/lookup/find-indicators';
import { lookupObservations } from '@/lib/lookup/lookup-observations';
import type { FoundObservation } from '@/lib/lookup/observation-evidence';
import { readPassage } from '@/lib/retrieve/read-passage';
import { searchPassages } from '@/lib/retrieve/search-passages';
import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import {
  calculateInput,
  calculateOutput,
  checkReportedInput,
  checkReportedOutput,
  findIndicatorsInput,
  findIndicatorsOutput,
  lookupObservationsInput,
  lookupObservationsOutput,
  readPassageInput,
  readPassageOutput,
  searchPassagesInput,
  searchPassagesOutput,
} from '@/lib/schema/tools';
import type { Turn } from './create-turn';
import { originOf } from './origin-of';
import type { PreparedLibrary } from './prepare-library';
import { searchByMeaning } from './semantic-search';
import type { SemanticSearch } from './semantic-search';

export type ToolSources = {
  readonly prepared: PreparedLibrary;
  readonly turn: Turn;
  /** Searches go by meaning, too. */
  readonly semantic?: SemanticSearch | undefined;
};

function createPassageTools({ prepared: { library }, turn, semantic }: ToolSources) {
  const shelve = (passage: Passage, score: number) =>
    turn.addPassage({ ...originOf(library, passage), score, passage });
  return {
    search_passages: tool({
      description:
        '在资料中检索与问题有关的原文段落和完整列表。查不到数据表里的数字、问政策、问原因、问定义时用。',
      inputSchema: searchPassagesInput,
      outputSchema: searchPassagesOutput,
      execute: async (
        { query, source, limit },
        { abortSignal: signal },
      ): Promise<z.output<typeof searchPassagesOutput>> => {
        const asked = { library, query, ...(source && { source }), ...(limit && { limit }) };
        const found = semantic
          ? await searchByMeaning({ ...asked, semantic, ...(signal && { signal }) })
          : searchPassages(asked);
        return {
          passages: found.passages.map(({ passage, score }) => shelve(passage, score)),
          lists: found.lists.map(({ list, score }) =>
            turn.addList({ ...originOf(library, list), score, list }),
          ),
        };
      },
    }),
    read_passage: tool({
      description: '读一个段落的全文及其前后相邻段落。',
      inputSchema: readPassageInput,
      outputSchema: readPassageOutput,
      execute: ({ id, before, after }): z.output<typeof readPassageOutput> => {
        const passages = readPassage({
          library,
          id: turn.idOf(id),
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        });
        if (!passages) return { passages: [], note: `没有 ${id} 这个段落；请用检索结果里的别名。` };
        return { passages: passages.map((passage) => shelve(passage, 1)) };
      },
    }),
  };
}

function createTableTools({ prepared: { library, table }, turn }: ToolSources) {
  const shelve = (found: FoundObservation) => turn.addObservation(found);
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
      execute: (query): z.output<typeof lookupObservationsOutput> => {
        const outcome = lookupObservations({ index: table, query });
        switch (outcome.status) {
          case 'found':
            return { ...outcome, observations: outcome.observations.map(shelve) };
          case 'ambiguous':
            return { ...outcome, candidates: outcome.candidates.map(shelve) };
          case 'missing':
            return {
              ...outcome,
              nearest: {
                ...outcome.nearest,
                observations: outcome.nearest.observations.map(shelve),
              },
            };
        }
      },
    }),
    calculate: tool({
      description:
        '对查到的观测值做精确计算（差、比、占比、增幅、年均增速、合计、均值、排序、人均、换算）。不要自己心算。',
      inputSchema: calculateInput,
      outputSchema: calculateOutput,
      execute: ({ operation, operands, unit, digits, given }): z.output<typeof calculateOutput> => {
        const ids = operands.map((operand) => turn.idOf(operand));
        const rows = ids.map((id) => library.observationsById.get(id));
        const missing = operands.filter((_, at) => rows[at] === undefined);
        if (missing.length > 0) {
          return {
            status: 'refused',
            reason: `没有 ${missing.join('、')} 这些观测值；请先用 lookup_observations 查到。`,
          };
        }
        const known = rows.filter((row): row is Observation => row !== undefined);
        const outcome = calculate({
          operation,
          operands: known,
          ...(unit && { unit }),
          ...(digits !== undefined && { digits }),
          ...(given !== undefined && { given }),
        });
        if (outcome.status === 'refused') return outcome;
        return { status: 'computed', calculation: turn.addCalculation(outcome.calculation) };
      },
    }),
    check_reported: tool({
      description: '看公布的数字与由其他数字重新计算的结果是否一致。',
      inputSchema: checkReportedInput,
      outputSchema: checkReportedOutput,
      execute: (query): z.output<typeof checkReportedOutput> => {
        const asked =
          query.observation === undefined
            ? query
            : { ...query, observation: turn.idOf(query.observation) };
        const checks = checkReported({ index: table, query: asked }).map(
          ({ check, reported, operands, calculation }) =>
            turn.addCheck({
              check,
              reported: shelve(reported),
              operands: operands.map(shelve),
              calculation: turn.addCalculation(calculation),
            }),
        );
        return { checks };
      },
    }),
  };
}

/** The tools of one turn, for both engines; what they bring is kept in the turn's ledger. None of them throws. */
export function createTools(sources: ToolSources) {
  return { ...createPassageTools(sources), ...createTableTools(sources) };
}

export type ChatToolSet = ReturnType<typeof createTools>;
