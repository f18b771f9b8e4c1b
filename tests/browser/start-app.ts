import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app under test answers: http://localhost:… */
    address: string;
    chromium: { path: string; libraries?: string };
  }
}

const READY = /http:\/\/localhost:\d+/;
const START_WITHIN_MS = 300_000; // a first build on a small machine

/** The bundled Chromium, or the one of CHROMIUM_PATH; unpacked here once, since workers would unpack it over each other. */
async function findChromium(): Promise<{ path: string; libraries?: string }> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { path: given };
  const path = await chromium.executablePath();
  const starts = await promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );
  if (starts) return { path };
  // A bare machine without NSS: the package carries the libraries, but unpacks them only where it sees this variable.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  await rm(path, { force: true });
  const unpacked = await chromium.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  return { path: unpacked, libraries: join(tmpdir(), 'al2023', 'lib') };
}

/** Starts the app as `npm start` does (it builds what is not built) on a free port, with conversations of its own. */
async function startServer(dataDir: string): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: 'localhost',
      DATA_DIR: dataDir,
      WENJU_TODAY: '2026-11-21',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${output.join('')}`));
    const timer = setTimeout(() => fail('the app did not start in time'), START_WITHIN_MS);
    const read = (data: Buffer) => {
      output.push(data.toString());
      const found = READY.exec(output.join(''))?.[0];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', (data: Buffer) => output.push(data.toString()));
    server.on('exit', (code) => fail(`the app ended with ${code}`));
  });
  return { address, stop: () => server.kill('SIGTERM') };
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wenju-browser-'));
  const [browser, server] = await Promise.all([findChromium(), startServer(dataDir)]);
  provide('chromium', browser);
  provide('address', server.address);
  return async () => {
    server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
