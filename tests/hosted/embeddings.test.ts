import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildVectors, openSemanticSearch } from '@/lib/chat/open-semantic-search';
import { searchByMeaning } from '@/lib/chat/semantic-search';
import type { Library } from '@/lib/indexing/library';
import { readSettings } from '@/lib/server/settings';
import { openSmallLibrary } from '../hostile/open-small-library';

/** A vector that knows one thing: whether a text is about settling monthly. */
const embed = (text: string) => (/按月结算|每个月/.test(text) ? [1, 0.1] : [0.1, 1]);

let reply: (input: string[]) => { status?: number; body: unknown };
let batches: number[] = [];
let server: Server;
let library: Library;

beforeAll(async () => {
  library = await openSmallLibrary();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] };
      batches.push(input.length);
      const { status = 200, body: sent } = reply(input);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(sent));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  batches = [];
  reply = (input) => ({
    body: { data: input.map((text, index) => ({ index, embedding: embed(text) })).reverse() },
  });
});

function settingsFor(model: string) {
  const { port } = server.address() as AddressInfo; // a TCP server has such an address
  return readSettings({
    INDEX_DIR: join(mkdtempSync(join(tmpdir(), 'wenju-embeddings-')), 'index'),
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    OPENAI_API_KEY: 'sk-embedding',
    CHAT_MODEL: 'chat',
    EMBEDDING_MODEL: model,
  });
}

describe('embeddings', () => {
  it('are built in batches, and find what no word finds', async () => {
    const settings = settingsFor('bge');
    expect(await buildVectors({ library, settings })).toBe(library.passages.length);
    expect(Math.max(...batches)).toBeLessThanOrEqual(10);
    const semantic = openSemanticSearch({ library, settings });
    if (!semantic) throw new Error('the vectors that were built are not used');
    const { passages } = await searchByMeaning({ library, semantic, query: '每个月什么时候打款' });
    expect(passages[0]?.passage.text).toContain('按月结算');
  });

  it.each([
    ['fails', () => ({ status: 500, body: 'UPSTREAM' })],
    ['answers with something else', () => ({ body: { error: 'UPSTREAM' } })],
    [
      'sends a vector of another length',
      () => ({ body: { data: [{ index: 0, embedding: [1, 2, 3] }] } }),
    ],
  ])('leave the words to search where the server %s', async (_, answer) => {
    const settings = settingsFor('bge');
    await buildVectors({ library, settings });
    const semantic = openSemanticSearch({ library, settings });
    if (!semantic) throw new Error('the vectors that were built are not used');
    reply = answer;
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { passages } = await searchByMeaning({ library, semantic, query: '生育保险参保人数' });
    expect(passages[0]?.passage.text).toContain('生育保险');
    expect(JSON.stringify(said.mock.calls)).not.toMatch(/UPSTREAM|sk-embedding|127\.0\.0\.1/);
    said.mockRestore();
  });

  it('are left aside with a warning where none were built', () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(openSemanticSearch({ library, settings: settingsFor('bge') })).toBeUndefined();
    expect(String(said.mock.calls[0]?.[0])).toContain('没有段落的向量');
    said.mockRestore();
  });

  it('are not built without a complete answer, which says nothing of the server', async () => {
    reply = () => ({ status: 401, body: { error: { message: 'sk-embedding is wrong' } } });
    await expect(buildVectors({ library, settings: settingsFor('bge') })).rejects.toThrow(
      '模型服务拒绝了请求（HTTP 401）',
    );
  });
});
