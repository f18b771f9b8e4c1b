import { describe, expect, it } from 'vitest';
import { refusalMessage } from './refusal-message';

describe('refusalMessage', () => {
  it.each([
    ['the words of our server', '{"error":{"code":"x","message":"问题太长"}}', '问题太长'],
    ['an error that is a sentence', '{"error":"问题太长"}', '问题太长'],
    ['nothing of a page', '<html>502</html>', undefined],
    ['nothing of another shape', '{"error":{"code":1}}', undefined],
    ['nothing of a list', '[]', undefined],
  ])('reads %s', async (_, body, message) => {
    expect(await refusalMessage(new Response(body, { status: 400 }))).toBe(message);
  });
});
