import { createPassageTools } from './passage-tools';
import { createTableTools } from './table-tools';
import type { ToolSources } from './tool-sources';

/** The tools of one turn, for both engines; what they bring is kept in the turn's ledger. None of them throws. */
export function createTools(sources: ToolSources) {
  return { ...createPassageTools(sources), ...createTableTools(sources) };
}

export type ChatToolSet = ReturnType<typeof createTools>;
