import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CLOSE_WITHIN_MS = 5_000;

/**
 * Listens on a port (0 takes a free one).
 * @throws Error in Chinese where the port is taken or may not be used.
 */
export function listen({
  handler,
  host,
  port,
}: {
  handler: RequestListener;
  host: string;
  port: number;
}): Promise<{ server: Server; port: number }> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new Error(
          MESSAGES[cause.code ?? '']?.(host, port) ??
            `不能在 ${host}:${port} 上提供服务：${cause.message}`,
          { cause },
        ),
      );
    });
    server.listen(port, host, () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    ); // a TCP server has such an address
  });
}

const MESSAGES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `端口 ${port} 已被占用。请关掉占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
  EACCES: (_, port) => `没有权限使用端口 ${port}。请用 1024 以上的端口，如 PORT=3000 npm start`,
  EADDRNOTAVAIL: (host) => `本机没有地址 ${host}。请检查环境变量 HOST。`,
  ENOTFOUND: (host) => `不认识主机名 ${host}。请检查环境变量 HOST。`,
};

/** Stops taking requests, lets those under way end for a few seconds, then closes what is left. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
    force.unref();
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
