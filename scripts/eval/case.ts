import { z } from 'zod';

export const caseTypes = [
  'lookup',
  'compare',
  'calc',
  'trend',
  'explain',
  'list',
  'define',
  'refuse',
  'conflict',
  'follow-up',
  'adversarial',
] as const;

/** One line of a file of questions: what is asked, and what the answer to the last turn must and must not hold. */
export const evalCaseSchema = z.object({
  id: z.string().min(1),
  type: z.enum(caseTypes),
  turns: z.array(z.string()).min(1),
  /** Facts that have to stand in the answer; of a list any one will do. */
  must: z.array(z.union([z.string(), z.array(z.string()).min(1)])).default([]),
  /** Strings that show a wrong answer. */
  forbid: z.array(z.string()).default([]),
  /** Pieces of the sources, of which at least one lies in a cited quote. */
  evidence: z.array(z.string()).default([]),
  refuse: z
    .union([z.boolean(), z.enum(['not_found', 'declined'])])
    .nullable()
    .default(null),
  source: z.string().optional(),
  note: z.string().optional(),
});
export type EvalCase = z.infer<typeof evalCaseSchema>;

/** Reads a file of questions, one a line; a line that does not parse is named. */
export function readCases(text: string): EvalCase[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      try {
        return evalCaseSchema.parse(JSON.parse(line));
      } catch (cause) {
        throw new Error(`第 ${at} 行不是一条合格的问题`, { cause });
      }
    });
}
