import { describe, expect, it } from 'vitest';
import { isFinished } from './read-finish';

describe('isFinished', () => {
  it.each([null, undefined, '', 'null'])('goes on after %j', (reason) =>
    expect(isFinished(reason)).toBe(false),
  );
  it.each(['stop', 'STOP', 'eos_token', 'end_turn', 'tool_calls', 'function_call'])(
    'ends with %j',
    (reason) => expect(isFinished(reason)).toBe(true),
  );
  it.each([
    ['length', 'truncated'],
    ['max_tokens', 'truncated'],
    ['model_context_window_exceeded', 'truncated'],
    ['content_filter', 'refused'],
    ['sensitive', 'refused'],
    ['insufficient_system_resource', 'error-chunk'],
    ['abort', 'error-chunk'],
    [false, 'broken'],
    [{}, 'broken'],
  ])('fails on %j as %s', (reason, code) => {
    expect(() => isFinished(reason)).toThrow(expect.objectContaining({ code }));
  });
});
