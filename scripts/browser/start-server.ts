import { spawn } from 'node:child_process';

const READY = /http:\/\/localhost:\d+/;
const START_WITHIN_MS = 300_000; // a first build on a small machine

/** Starts the app as `npm start` does (it builds what is not built) on a free port, with settings of its own. */
export async function startServer(
  settings: Readonly<Record<string, string>>,
): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: '0', HOST: 'localhost', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${output.join('')}`));
    const timer = setTimeout(() => fail('the app did not start in time'), START_WITHIN_MS);
    server.stdout.on('data', (data: Buffer) => {
      output.push(data.toString());
      const found = READY.exec(output.join(''))?.[0];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    server.stderr.on('data', (data: Buffer) => output.push(data.toString()));
    server.on('exit', (code) => fail(`the app ended with ${code}`));
  });
  return { address, stop: () => server.kill('SIGTERM') };
}
