import { UpstreamError } from './upstream-error';
import type { UpstreamErrorCode } from './upstream-error';

/** The words of many servers for a reply that came to its end; a tool call ends a reply too. */
const WHOLE = new Set(
  'stop|eos|eos_token|end|end_turn|stop_sequence|complete|completed|finished|tool_calls|tool_call|tool_use|function_call|function_calls'.split(
    '|',
  ),
);
const CUT = /length|max|token|window|context/;
const REFUSED = /filter|sensitive|safety|refus|moderation/;

/**
 * Whether a reply is over, from its `finish_reason`. What is not known to be a good end is a failure: half an answer must not
 * pass for a whole one.
 * @throws UpstreamError
 */
export function isFinished(reason: unknown): boolean {
  if (reason === null || reason === undefined || reason === '') return false;
  const word = typeof reason === 'string' ? reason.trim().toLowerCase() : undefined;
  if (word === undefined) throw new UpstreamError({ code: 'broken' });
  if (word === 'null') return false;
  if (WHOLE.has(word)) return true;
  const code: UpstreamErrorCode = CUT.test(word)
    ? 'truncated'
    : REFUSED.test(word)
      ? 'refused'
      : 'error-chunk';
  throw new UpstreamError({ code });
}
