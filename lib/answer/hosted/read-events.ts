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

/** Puts lines together into events, block by block. */
function createBlockReader() {
  let block: string[] = [];
  let name = '';

  function close(): UpstreamEvent[] {
    const isEvent = name !== 'ping' && block.some((line) => line.trim() !== '');
    const events = isEvent ? eventsOf(block) : [];
    block = [];
    name = '';
    return events;
  }

  function take(line: string): UpstreamEvent[] {
    if (line === '') return close();
    if (line.startsWith(':')) return [];
    const [, field, value = ''] = FIELD.exec(line) ?? [];
    if (field === undefined) throw new UpstreamError({ code: 'broken' });
    if (field === 'data') block.push(value);
    if (field === 'event') name = value.trim();
    if (name === 'error') throw new UpstreamError({ code: 'error-chunk' });
    return [];
  }
  return { take, close };
}

/**
 * Reads server-sent events leniently in form (CR LF, no space after `data:`, comments, no last blank line) and strictly in
 * content: a line of no field, an `error` event and data that is no JSON are failures, never holes.
 * @throws UpstreamError
 */
export async function* readEvents(
  lines: AsyncIterable<readonly string[]>,
  { alive }: { alive: () => void },
): AsyncGenerator<UpstreamEvent> {
  const reader = createBlockReader();
  for await (const some of lines) {
    alive();
    for (const line of some) for (const event of reader.take(line)) yield event;
  }
  for (const event of reader.close()) yield event;
}
