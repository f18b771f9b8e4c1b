import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Step } from './record-model';

type Message = { role: string; content?: unknown };

async function messagesOf(request: IncomingMessage): Promise<Message[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { messages: Message[] }).messages;
}

const event = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

function eventsOf({ calls, text }: Step): string[] {
  if (calls.length === 0)
    return [
      ...(text.match(/.{1,6}/gsu) ?? []).map((content) => event({ content })),
      event({}, 'stop'),
    ];
  const tool_calls = calls.map(({ id, name, args }, index) => ({
    index,
    id,
    type: 'function',
    function: { name, arguments: args },
  }));
  return [event({ tool_calls }), event({}, 'tool_calls')];
}

/** A well-behaved model over real HTTP on loopback: it says, step by step, what was written down for the question. */
export async function startReplayServer(): Promise<{
  baseUrl: string;
  script: (steps: readonly Step[]) => void;
  requests: () => readonly Message[][];
  close: () => Promise<void>;
}> {
  let steps: readonly Step[] = [];
  let requests: Message[][] = [];
  const server = createServer((request, response) => {
    void messagesOf(request).then((messages) => {
      requests.push(messages);
      const step = steps[messages.filter(({ role }) => role === 'assistant').length];
      response.writeHead(step ? 200 : 500, { 'content-type': 'text/event-stream' });
      for (const one of step ? eventsOf(step) : []) response.write(one);
      response.end('data: [DONE]\n\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has such an address
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    script(next) {
      steps = next;
      requests = [];
    },
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
