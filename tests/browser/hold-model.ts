import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Held = { response: ServerResponse; isGone: boolean };

export type HeldModel = {
  baseUrl: string;
  /** Requests that wait for an answer; a connection that was closed is gone. */
  waiting: () => number;
  /** Gives every waiting request a sentence without evidence: the app falls back to its own engine. */
  release: () => void;
  close: () => void;
};

/** A model on loopback that answers when the test says so. */
export async function startHeldModel(): Promise<HeldModel> {
  let held: Held[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const one: Held = { response, isGone: false };
    response.on('close', () => (one.isGone = true));
    held.push(one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has such an address
  const chunk = {
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content: '不清楚。' }, finish_reason: 'stop' }],
  };
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    waiting: () => held.filter(({ isGone }) => !isGone).length,
    release: () => {
      for (const { response } of held) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
      }
      held = [];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
