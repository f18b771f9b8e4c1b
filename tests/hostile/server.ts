import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BEHAVIOURS } from './behaviours/all';
import type { ChatBody, Exchange } from './exchange';

/**
 * The hostile server: a process of its own that speaks HTTP. The model's name says how it behaves; `GET /stats` says for each
 * model how often it was asked and how many of its sockets are still open. Prints its port.
 */
type Stats = { requests: number; sockets: Set<Socket>; authorized: boolean; redirected: number };
const stats = new Map<string, Stats>();

const statsOf = (model: string): Stats => {
  const known = stats.get(model) ?? {
    requests: 0,
    sockets: new Set(),
    authorized: true,
    redirected: 0,
  };
  stats.set(model, known);
  return known;
};

async function readBody(request: IncomingMessage): Promise<ChatBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatBody;
}

const textOf = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content ?? '');

function exchangeOf(body: ChatBody, request: IncomingMessage, response: ServerResponse): Exchange {
  const evidence = body.messages
    .filter(({ role }) => role === 'tool')
    .map(({ content }) => textOf(content))
    .join('\n');
  const last = body.messages.at(-1);
  const isRepair = last?.role === 'user' && textOf(last.content).startsWith('核对发现');
  return {
    body,
    request,
    response,
    evidence,
    isRepair,
    step: 1 + body.messages.filter(({ role }) => role === 'assistant').length,
    alias(words) {
      const before = evidence.slice(0, Math.max(0, evidence.indexOf(words)) + 12);
      const isThere = evidence.includes(words);
      return (isThere && [...before.matchAll(/^\[([a-z]\d+)\]/gm)].at(-1)?.[1]) || 'o99';
    },
  };
}

function report(response: ServerResponse): void {
  const lines = [...stats].map(([model, { requests, sockets, authorized, redirected }]) => [
    model,
    { requests, open: sockets.size, authorized, redirected },
  ]);
  response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(Object.fromEntries(lines)));
}

const server = createServer((request, response) => {
  response.on('error', () => undefined);
  if (request.url === '/stats') return report(response);
  void (async () => {
    const body = await readBody(request);
    const one = statsOf(body.model);
    one.requests += 1;
    one.authorized &&= request.headers.authorization === `Bearer ${process.env.HOSTILE_KEY ?? ''}`;
    if (request.url?.includes('again')) one.redirected += 1;
    one.sockets.add(request.socket);
    request.socket.once('close', () => one.sockets.delete(request.socket));
    const behaviour = Object.hasOwn(BEHAVIOURS, body.model) ? BEHAVIOURS[body.model] : undefined;
    if (!behaviour) {
      response.writeHead(404);
      response.end();
      return;
    }
    await behaviour.run(exchangeOf(body, request, response));
  })().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    request.socket.destroy();
  });
});
server.on('clientError', (_error, socket) => socket.destroy());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
