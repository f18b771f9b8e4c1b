import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '@/scripts/browser/launch-browser';

export const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 375, height: 740 },
  smallest: { width: 320, height: 640 },
} as const;

type Pages = {
  /** A page of a browser of its own: no cookies, no storage; opened at `path`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Console errors that the test means to cause. */
  expectErrors: (pattern: RegExp) => void;
};

/** A browser for one test file. Any console error, page error or refused resource fails the test that saw it. */
export function setupPages(): Pages {
  let browser: Browser;
  let errors: string[] = [];
  let expected: RegExp | undefined;
  const contexts: { close: () => Promise<void> }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(inject('chromium'));
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const seen = errors.filter((error) => !expected?.test(error));
    errors = [];
    expected = undefined;
    expect(seen).toEqual([]);
  });
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: SIZES.desktop,
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(new URL(path, inject('address')).href);
      return page;
    },
    expectErrors: (pattern) => {
      expected = pattern;
    },
  };
}

/** Types a question and waits for its answer. */
export async function ask(page: Page, question: string): Promise<void> {
  const before = await page.locator('article[aria-busy]').count();
  await page.fill('#question', question);
  await page.press('#question', 'Enter');
  await page.locator('article[aria-busy="false"]').nth(before).waitFor();
}
