import type { z } from 'zod';
import {
  calculateOutput,
  checkReportedOutput,
  lookupObservationsOutput,
  readPassageOutput,
  searchPassagesOutput,
} from '@/lib/schema/tools';
import type { LookupResult } from '@/lib/schema/tools';
import { oncePerId } from './once-per-id';
import type { ToolResults } from './read-turn';

/** Tool results by call id, as their schemas say; undefined where a call failed or has not been made. */
export type Gathered = {
  has: (id: string) => boolean;
  lookup: (id: string) => LookupResult | undefined;
  search: (id: string) => z.output<typeof searchPassagesOutput> | undefined;
  passage: (id: string) => z.output<typeof readPassageOutput> | undefined;
  calculation: (id: string) => z.output<typeof calculateOutput> | undefined;
  checks: (id: string) => z.output<typeof checkReportedOutput> | undefined;
};

/** Each result is parsed where it is first asked for. */
export function gather(results: ToolResults): Gathered {
  const parse = <T extends z.ZodType>(schema: T) =>
    oncePerId((id): z.output<T> | undefined => {
      const result = results.get(id);
      return result?.output === undefined ? undefined : schema.safeParse(result.output).data;
    });
  return {
    has: (id) => results.has(id),
    lookup: parse(lookupObservationsOutput),
    search: parse(searchPassagesOutput),
    passage: parse(readPassageOutput),
    calculation: parse(calculateOutput),
    checks: parse(checkReportedOutput),
  };
}
