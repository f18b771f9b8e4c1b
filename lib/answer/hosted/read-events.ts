import { UpstreamError } from './upstream-error';

/** One event of a stream: parsed data, or the word that ends it. */
export type UpstreamEvent = { readonly data: unknown } | 'done';

const FIELD = /^(data|event|id|retry)(?::[ ]?(.*))?$/su;

const parse = (text: string): UpstreamEvent => {
  if (text.trim() === '[DONE]') return 'done';
  return { data: JSON.parse(text) };
};

/** The events of one block; some servers write one a line without the blank line between. */
function eventsOf(lines: readonly string[]): UpstreamEvent[] {
  try {
    return [parse(lines.join('\n'))];
  } catch {
    try {
      return lines.filter((line) => line.trim() !== '').map(parse);
    } catch {
      throw new UpstreamError({ code: 'broken' });
    }
  }
}

/**
 * Reads server-sent events leniently in form (CR LF, no space after `data:`, comments, no last blank line) and strictly in
 * content: a line of no field, an `error` event and data that is no JSON are failures, never holes.
 * @throws UpstreamError
 */
export async function* readEvents(
  lines: AsyncIterable<string>,
  { alive }: { alive: () => void },
): AsyncGenerator<UpstreamEvent> {
  let block: string[] = [];
  let name = '';
  function* close() {
    const ended = block;
    const isPing = name === 'ping';
    block = [];
    name = '';
    if (ended.some((line) => line.trim() !== '') && !isPing) yield* eventsOf(ended);
  }
  for await (const line of lines) {
    alive();
    if (line === '') yield* close();
    if (line === '' || line.startsWith(':')) continue;
    const [, field, value = ''] = FIELD.exec(line) ?? [];
    if (field === undefined) throw new UpstreamError({ code: 'broken' });
    if (field === 'data') block.push(value);
    if (field === 'event') name = value.trim();
    if (name === 'error') throw new UpstreamError({ code: 'error-chunk' });
  }
  yield* close();
}
