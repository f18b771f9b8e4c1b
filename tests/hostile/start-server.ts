import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Stats = Readonly<
  Record<string, { requests: number; open: number; authorized: boolean; redirected: number }>
>;
export type HostileServer = {
  readonly baseUrl: string;
  stats(): Promise<Stats>;
  stop(): Promise<void>;
};

/** Starts a scripted server in a process of its own. */
export async function startServer({
  script,
  key,
}: {
  script: string;
  key: string;
}): Promise<HostileServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, HOSTILE_KEY: key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = `http://127.0.0.1:${first.toString().trim()}`;
  return {
    baseUrl: `${origin}/v1`,
    stats: async () => (await (await fetch(`${origin}/stats`)).json()) as Stats,
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
