import { tool } from 'ai';
import type { z } from 'zod';
import { readPassage } from '@/lib/retrieve/read-passage';
import { searchPassages } from '@/lib/retrieve/search-passages';
import type { Passage } from '@/lib/schema/passage';
import {
  readPassageInput,
  readPassageOutput,
  searchPassagesInput,
  searchPassagesOutput,
} from '@/lib/schema/tools';
import { originOf } from './origin-of';
import { searchByMeaning } from './semantic-search';
import type { ToolSources } from './tool-sources';

/** The tools that find and read passages; what they bring gets its alias from the turn. */
export function createPassageTools({ prepared: { library }, turn, semantic }: ToolSources) {
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
