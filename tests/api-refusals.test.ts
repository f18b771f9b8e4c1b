import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as checks } from '@/app/api/checks/route';
import { GET as conversation, PATCH as change } from '@/app/api/conversations/[id]/route';
import { GET as conversations } from '@/app/api/conversations/route';
import { POST as exportReport } from '@/app/api/export/route';
import { POST as preview } from '@/app/api/export/preview/route';
import { GET as feedbackList, POST as feedback } from '@/app/api/feedback/route';
import { POST as openFeedback } from '@/app/api/feedback/session/route';
import { GET as followUps } from '@/app/api/follow-ups/route';
import { GET as indicators } from '@/app/api/indicators/route';
import { GET as excerpt } from '@/app/sources/[id]/excerpt/route';
import { GET as file } from '@/app/sources/[id]/file/route';
import { getLibrary } from '@/lib/chat';
import { browserCookie, createBrowserId } from '@/lib/server/browser-id';

type Route = (
  request: Request,
  context: { params: Promise<{ id: string }> },
) => Promise<Response> | Response;
type Call = { body?: unknown; id?: string; query?: string; stranger?: true };

const KEY = 'only-for-this-test';
const [cookie = ''] = browserCookie({ id: createBrowserId(), secure: false }).split(';');
const folder = mkdtempSync(join(tmpdir(), 'wenju-refusals-'));

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('MAINTAINER_KEY', KEY);
  await getLibrary(); // opened here, so that no case waits for it
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function call(route: Route, { body, id = 'nope', query = '', stranger }: Call) {
  const request = new Request(`http://localhost/x${query}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: stranger ? {} : { cookie },
  });
  return route(request, { params: Promise.resolve({ id }) });
}

const report = { title: '报告', format: 'docx', items: [{ turn: 'turn-that-is-not-there' }] };
const source = 'changzhou-2024-bulletin';

describe('a route refuses', () => {
  it.each<[string, Route, Call, number, string]>([
    ['a measure that is none', indicators, { query: '?measure=x' }, 400, 'bad_query'],
    ['a limit that is none', checks, { query: '?limit=-1' }, 400, 'bad_query'],
    ['a question too long', followUps, { query: `?q=${'a'.repeat(3000)}` }, 400, 'bad_query'],
    ['a conversation of nobody', conversation, {}, 404, 'no_such_conversation'],
    ['who has none', conversation, { stranger: true }, 404, 'no_conversations'],
    ['a change of nothing', change, { body: { title: '新' } }, 404, 'no_such_conversation'],
    ['a change to nothing', change, { body: { title: ' ' } }, 400, 'bad_fields'],
    ['a report of other turns', exportReport, { body: report }, 404, 'no_such_turn'],
    ['a report of nothing', exportReport, { body: { ...report, items: [] } }, 400, 'bad_fields'],
    [
      'a report of a stranger',
      exportReport,
      { body: report, stranger: true },
      404,
      'no_conversations',
    ],
    ['a preview with more than it takes', preview, { body: report }, 400, 'bad_fields'],
    [
      'feedback on no turn',
      feedback,
      { body: { turn: 'x', verdict: 'right' } },
      404,
      'no_such_turn',
    ],
    [
      'feedback without a reason',
      feedback,
      { body: { turn: 'x', verdict: 'wrong' } },
      400,
      'bad_fields',
    ],
    ['who is no maintainer', feedbackList, {}, 403, 'not_maintainer'],
    ['another key', openFeedback, { body: { key: 'guess' } }, 403, 'wrong_key'],
    ['the file of no source', file, { id: '../package.json' }, 404, 'no_such_source'],
    ['words of no source', excerpt, { query: '?start=1&end=2' }, 404, 'no_such_source'],
    [
      'words that end before they begin',
      excerpt,
      { id: source, query: '?start=9&end=2' },
      400,
      'bad_query',
    ],
    ['words without a place', excerpt, { id: source, query: '?start=-1' }, 400, 'bad_query'],
  ])('%s', async (_, route, given, status, code) => {
    const response = await call(route, given);
    const body: unknown = await response.json();
    expect([response.status, body]).toEqual([
      status,
      { error: { code, message: expect.stringMatching(/\p{Script=Han}.*。$/u) } },
    ]);
  });
});

describe('a route answers', () => {
  it('who has asked nothing with no conversations', async () => {
    const response = await call(conversations, { stranger: true });
    expect(await response.json()).toEqual({ conversations: [] });
  });

  it('the maintainer with a cookie that only https sends over https', async () => {
    const asked = (address: string) =>
      openFeedback(
        new Request(address, { method: 'POST', body: JSON.stringify({ key: KEY }) }),
        undefined,
      );
    const cookieOf = async (address: string) => (await asked(address)).headers.get('set-cookie');
    expect(await cookieOf('http://localhost/x')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(await cookieOf('https://localhost/x')).toMatch(/; Secure$/);
  });

  it('with the file of a source, to be saved', async () => {
    const response = await call(file, { id: source });
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('with the words of a span and what stands around them', async () => {
    const response = await call(excerpt, { id: source, query: '?start=991&end=998' });
    const { before, quote, after } = (await response.json()) as Record<string, string>; // the route's one shape
    expect([before?.endsWith('备付能力'), quote, after !== '']).toEqual([true, '17.65个月', true]);
  });
});
