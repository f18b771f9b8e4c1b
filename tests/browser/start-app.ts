import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '@/scripts/browser/find-chromium';
import type { FoundChromium } from '@/scripts/browser/find-chromium';
import { startServer } from '@/scripts/browser/start-server';

/** Opens the page of feedback in the app under test. */
export const MAINTAINER_KEY = 'a key for the tests';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app under test answers: http://localhost:… */
    address: string;
    chromium: FoundChromium;
  }
}

/** One app with conversations of its own, and one unpacked browser, for all files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wenju-browser-'));
  const [chromium, server] = await Promise.all([
    findChromium(),
    startServer({ DATA_DIR: dataDir, WENJU_TODAY: '2026-11-21', MAINTAINER_KEY }),
  ]);
  provide('chromium', chromium);
  provide('address', server.address);
  return async () => {
    server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
