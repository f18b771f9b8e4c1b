import type { z } from 'zod';
import { Refusal } from './refusal';

/**
 * The search parameters of an address in the shape of a schema; a repeated parameter is an array.
 * @throws Refusal 400 whose message names the parameter and what it should be.
 */
export function readSearchParams<Schema extends z.ZodType>(
  parameters: URLSearchParams,
  schema: Schema,
): z.output<Schema> {
  const given = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new Refusal(400, 'bad_query', `参数 ${name} 不对：${issue?.message ?? '读不懂'}。`);
}
