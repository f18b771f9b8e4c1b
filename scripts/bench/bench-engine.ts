import type { BenchPassage } from './retrieval-set';

/** Something that can be filled in batches and asked for the ids of the best passages. */
export type BenchEngine = {
  add(passages: readonly BenchPassage[]): void;
  search(query: string, limit: number): string[];
};
