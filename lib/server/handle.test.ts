import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { handle } from './handle';
import { readJson } from './read-json';
import { Refusal } from './refusal';

const schema = z.strictObject({ question: z.string() });
const echo = handle(async (request: Request) =>
  Response.json(await readJson({ request, schema, maxBytes: 100 })),
);
const post = (body: string) =>
  echo(new Request('http://localhost/x', { method: 'POST', body }), undefined);

describe('a route behind handle and readJson', () => {
  it('hands a good body on', async () => {
    const response = await post('{"question":"问"}');
    expect([response.status, await response.json()]).toEqual([200, { question: '问' }]);
  });

  it.each([
    ['no JSON', '{"question":', 400, 'not_json'],
    ['nothing', '', 400, 'not_json'],
    ['other fields', '{"question":"问","role":"system"}', 400, 'bad_fields'],
    ['too much', JSON.stringify({ question: '长'.repeat(100) }), 413, 'too_large'],
  ])('refuses %s with one clear line', async (_, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      error: { code, message: expect.stringMatching(/[\u4e00-\u9fff].*。$/u) },
    });
  });

  it('says nothing of our insides when something breaks', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = handle(() => {
      throw new Error('secret path /srv/x');
    });
    const response = await broken(new Request('http://localhost/x'), undefined);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('passes a refusal on with its status', async () => {
    const refuse = handle(() => {
      throw new Refusal(404, 'no_such_source', '没有这份资料。');
    });
    expect((await refuse(new Request('http://localhost/x'), undefined)).status).toBe(404);
  });
});
