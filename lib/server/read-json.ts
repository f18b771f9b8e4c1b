import type { z } from 'zod';
import { Refusal } from './refusal';

const MAX_BYTES = 64 * 1024;

async function readLimited(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new Refusal(
        413,
        'too_large',
        `请求超过 ${Math.round(maxBytes / 1024)} KB，请缩短后重试。`,
      );
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The JSON body of a request, parsed by a schema.
 * @param options.maxBytes 64 KB unless said.
 * @throws Refusal 413 where it is too large, 400 where it is not JSON or has other fields.
 */
export async function readJson<T extends z.ZodType>({
  request,
  schema,
  maxBytes = MAX_BYTES,
}: {
  request: Request;
  schema: T;
  maxBytes?: number;
}): Promise<z.output<T>> {
  const body = await readLimited(request, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'not_json', '请求体不是 JSON。');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.') || '（整体）');
  throw new Refusal(400, 'bad_fields', `请求的字段不对：${[...new Set(where)].join('、')}。`);
}
