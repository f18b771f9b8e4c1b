import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What the model says to a question: first a tool call, then, its result read, the draft. */
export type Script = {
  question: string;
  call?: { tool: string; input: unknown };
  draft: string;
  delayMs?: number;
};

const requestSchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.unknown() })),
});

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function reply(
  response: ServerResponse,
  deltas: readonly object[],
  options: { finish: string; delayMs: number },
): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const send = (choice: object) =>
    response.write(
      `data: ${JSON.stringify({ id: 'r', object: 'chat.completion.chunk', created: 0, model: 'scripted', choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n`,
    );
  send({ delta: { role: 'assistant', content: '' } });
  for (const delta of deltas) {
    if (response.destroyed) return;
    if (options.delayMs > 0) await wait(options.delayMs);
    send({ delta });
  }
  send({ delta: {}, finish_reason: options.finish });
  response.end('data: [DONE]\n\n');
}

/** A small real server that speaks OpenAI chat completions over HTTP and plays scripts by question. */
export async function startScriptedModel(
  scripts: readonly Script[],
): Promise<{ baseUrl: string; requests: () => number; close: () => Promise<void> }> {
  let requests = 0;
  const server = createServer((request, response) => {
    void (async () => {
      requests += 1;
      const { messages } = requestSchema.parse(JSON.parse(await readBody(request)));
      const asked = messages.findLast(({ role }) => role === 'user');
      const script = scripts.find(({ question }) =>
        JSON.stringify(asked?.content).includes(question),
      );
      if (!script) return response.writeHead(500).end();
      const delayMs = script.delayMs ?? 0;
      const hasLooked = messages.at(-1)?.role === 'tool';
      if (script.call && !hasLooked) {
        const call = {
          index: 0,
          id: `call_${requests}`,
          type: 'function',
          function: { name: script.call.tool, arguments: JSON.stringify(script.call.input) },
        };
        return reply(response, [{ tool_calls: [call] }], { finish: 'tool_calls', delayMs });
      }
      const deltas = (script.draft.match(/.{1,5}/gs) ?? []).map((content) => ({ content }));
      return reply(response, deltas, { finish: 'stop', delayMs });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has such an address
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
