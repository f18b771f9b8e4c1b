import './load-env';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSettings } from '@/lib/server/settings';
import type { Settings } from '@/lib/server/settings';
import { ensureBuild } from './serve/ensure-build';
import { ensureIndex } from './serve/ensure-index';
import { closeServer, listen } from './serve/listen';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const isDevelopment = process.argv.includes('--dev');

function sayStarting(response: ServerResponse): void {
  const error = { code: 'starting', message: '正在启动，请稍候。' };
  response.writeHead(503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Retry-After': '2',
  });
  response.end(JSON.stringify({ error }));
}

/** Opens the library before the first reader comes, and says where it cannot answer. */
async function warmUp(address: string): Promise<void> {
  const response = await fetch(`${address}/api/health`).catch(() => undefined);
  if (response?.ok) return;
  const body = await response?.text().catch(() => undefined);
  process.stderr.write(`还不能回答问题：${body ?? '没有应答'}\n`);
}

async function openApp({
  host,
  port,
}: Pick<Settings, 'host' | 'port'>): Promise<{ handle: Handler; close: () => Promise<void> }> {
  // Next reads it when it is loaded, so it is set before and Next comes after.
  const mode = isDevelopment ? 'development' : 'production';
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const app = next({ dev: isDevelopment, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => app.close() };
}

/** `npm start`: takes the port, builds what is missing or stale, serves until SIGTERM or SIGINT. */
async function main(): Promise<number> {
  const settings = readSettings(process.env);
  const { host } = settings;
  const opened: { app?: Awaited<ReturnType<typeof openApp>> } = {};
  // The port is taken first: a busy one is said at once, not after a minute of building.
  const { server, port } = await listen({
    host,
    port: settings.port,
    handler: (request, response) => {
      if (opened.app) void opened.app.handle(request, response);
      else sayStarting(response);
    },
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1); // asked twice
    isStopping = true;
    process.stdout.write('正在停止……\n');
    void closeServer(server)
      .then(() => opened.app?.close())
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (!(await ensureIndex(settings))) return 1;
  if (!isDevelopment && !(await ensureBuild())) {
    process.stderr.write('网页没有构建成功，原因见上。\n');
    return 1;
  }
  opened.app = await openApp({ host, port });
  await warmUp(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`);
  const name = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
  process.stdout.write(`问据已就绪：http://${name}:${port}\n`);
  return 0;
}

main().then(
  (code) => {
    if (code !== 0) process.exit(code);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
