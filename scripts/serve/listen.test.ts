import { describe, expect, it } from 'vitest';
import { closeServer, listen } from './listen';

const handler = (_: unknown, response: { end: (text: string) => unknown }) =>
  void response.end('ok');

describe('listen', () => {
  it('takes a free port where 0 is asked for, and lets go of it', async () => {
    const { server, port } = await listen({ handler, host: '127.0.0.1', port: 0 });
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('ok');
    await closeServer(server);
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });

  it('says which port is taken, and what to do', async () => {
    const { server, port } = await listen({ handler, host: '127.0.0.1', port: 0 });
    await expect(listen({ handler, host: '127.0.0.1', port })).rejects.toThrow(
      `端口 ${port} 已被占用`,
    );
    await closeServer(server);
  });
});
