import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Two cores, and a dictionary of 240 MB in each process that segments: few workers, all reused.
    maxWorkers: 2,
    testTimeout: 20_000,
    env: { WENJU_TODAY: '2026-11-21' },
  },
});
