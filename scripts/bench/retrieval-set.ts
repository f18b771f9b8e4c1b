import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const passageSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
});
/** An empty question is asked like any other, and missed. */
const querySchema = z.object({ id: z.string(), question: z.string(), gold: z.array(z.string()) });

export type BenchPassage = z.output<typeof passageSchema>;
export type BenchQuery = z.output<typeof querySchema>;

/** Passages and the questions that some of them answer. */
export type RetrievalSet = {
  name: string;
  passages: readonly BenchPassage[];
  queries: readonly BenchQuery[];
};

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(file)) throw new Error(`没有找到 ${file}。`);
  const parsed: T[] = [];
  for (const [place, line] of readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      parsed.push(schema.parse(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`${file} 第 ${place + 1} 行读不懂。`, { cause });
    }
  }
  return parsed;
}

/**
 * Reads `passages.jsonl` {id, text, title?} and `queries.jsonl` {id, question, gold[]} of a directory.
 * @throws Error in Chinese where a file is missing or a line is something else
 */
export function readRetrievalSet(directory: string): RetrievalSet {
  return {
    name: directory,
    passages: readLines(join(directory, 'passages.jsonl'), passageSchema),
    queries: readLines(join(directory, 'queries.jsonl'), querySchema).filter(
      ({ gold }) => gold.length > 0,
    ), // no gold, nothing to hit
  };
}

const evaluationSchema = z.object({
  id: z.string(),
  turns: z.array(z.string()),
  evidence: z.array(z.string()).default([]),
});
const indexedSchema = z.object({ id: z.string(), text: z.string(), section: z.array(z.string()) });

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** The project's own passages, and those questions of tests/eval that one passage answers by itself. */
export function readOwnSet(): RetrievalSet {
  const indexed = readLines('index/passages.jsonl', indexedSchema);
  const texts = indexed.map(({ id, text }) => ({ id, text: squeezed(text) }));
  const queries = readLines('tests/eval/test.jsonl', evaluationSchema).flatMap(
    ({ id, turns, evidence }) => {
      const [question] = turns;
      const gold = texts
        .filter(({ text }) => evidence.some((quote) => text.includes(squeezed(quote))))
        .map((passage) => passage.id);
      return turns.length === 1 &&
        question !== undefined &&
        question.trim() !== '' &&
        gold.length > 0
        ? [{ id, question, gold }]
        : [];
    },
  );
  const passages = indexed.map(({ id, text, section }) => ({ id, text, title: section.join(' ') }));
  return { name: 'corpus', passages, queries };
}
