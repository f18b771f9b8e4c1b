import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Two cores, and a dictionary of 240 MB in each process that segments: few workers, all reused.
    maxWorkers: 2,
    testTimeout: 20_000,
    env: { WENJU_TODAY: '2026-11-21' },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: [
            'lib/**/*.test.ts',
            'app/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/browser/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Builds the app where it is not built, and starts it once for all files.
          globalSetup: ['tests/browser/start-app.ts'],
          testTimeout: 40_000,
          expect: { poll: { timeout: 8_000 } },
        },
      },
    ],
  },
});
