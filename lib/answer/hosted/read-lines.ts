import { UpstreamError } from './upstream-error';

/** Longer than any chunk of a stream: what has no line end by then is no event stream. */
const MAX_LINE = 1_000_000;

type Limits = { readonly bytes: number };

/**
 * The text of a body, piece by piece, as strict UTF-8.
 * @throws UpstreamError `too-large` beyond the limit, `broken` where the bytes are no UTF-8
 */
async function* readText(
  body: AsyncIterable<Uint8Array>,
  { bytes }: Limits,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new UpstreamError({ code: 'broken' });
    }
  };
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > bytes) throw new UpstreamError({ code: 'too-large' });
    yield decode(chunk);
  }
  yield decode();
}

/** A whole body as text, under the same limits. */
export async function readWhole(body: AsyncIterable<Uint8Array>, limits: Limits): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readText(body, limits)) pieces.push(piece);
  return pieces.join('');
}

/**
 * The lines of a body, whatever ends them (LF, CR LF, CR), as many together as have come together; the last one also where
 * nothing ends it.
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const piece of readText(body, limits)) {
    rest += piece;
    if (!/[\r\n]/.test(piece) && rest.length <= MAX_LINE) continue;
    // A CR at the very end may be half of a CR LF.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new UpstreamError({ code: 'too-large' });
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')];
}
