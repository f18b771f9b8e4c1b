import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startServer } from '@/scripts/browser/start-server';
import { startHeldModel } from './hold-model';
import type { HeldModel } from './hold-model';
import { setupPages } from './setup-pages';

const QUESTION = '2025年职工医保统筹基金支出多少？';
const pages = setupPages();
let model: HeldModel;
let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  model = await startHeldModel();
  const dataDir = await mkdtemp(join(tmpdir(), 'wenju-resume-'));
  const server = await startServer({
    DATA_DIR: dataDir,
    WENJU_TODAY: '2026-11-21',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API_KEY: 'none',
    CHAT_MODEL: 'held',
  });
  address = server.address;
  close = async () => {
    server.stop();
    model.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}, 120_000);
afterAll(() => close());

/** Asks, and waits until the model has been asked. */
async function askAndWait(): Promise<Page> {
  const page = await pages.open(address);
  await page.fill('#question', QUESTION);
  await page.press('#question', 'Enter');
  await page.waitForURL(/\/c\/[0-9a-f]{32}$/);
  await expect.poll(() => model.waiting()).toBe(1);
  return page;
}

/** The model may be asked once more about what it wrote. */
async function releaseUntilDone(page: Page): Promise<void> {
  await expect
    .poll(() => {
      model.release();
      return page.locator('article[aria-busy="false"]').count();
    })
    .toBe(1);
}

describe('an answer that is being written', () => {
  it('goes on when the page is reloaded, and is shown there', async () => {
    const page = await askAndWait();
    const at = page.url();
    await page.reload();
    await page.locator('article[aria-busy="true"]').waitFor();
    expect(await page.locator('article h2').innerText()).toBe(QUESTION);
    expect(await page.inputValue('#question')).toBe('');
    expect(model.waiting()).toBe(1); // the same request: nothing was asked again
    await releaseUntilDone(page);
    await page.locator('a[data-citation="1"]').waitFor();
    expect(page.url()).toBe(at);
    await page.reload();
    await page.getByText('13574.17').first().waitFor();
  });

  it('is finished and kept although nobody looks', async () => {
    const page = await askAndWait();
    const at = page.url();
    await page.goto('about:blank');
    await expect
      .poll(async () => {
        model.release();
        const cookies = await page.context().cookies(address);
        const response = await fetch(
          `${address}/api/conversations${new URL(at).pathname.slice(2)}`,
          {
            headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
          },
        );
        return response.status;
      })
      .toBe(200);
    await page.goto(at);
    await page.getByText('13574.17').first().waitFor();
  });

  it('is taken up again when the connection breaks', async () => {
    const page = await pages.open(address);
    pages.expectErrors(/ERR_/);
    // The server has been asked; what it says does not get through.
    await page.route('**/api/chat', async (route) => {
      void route.fetch().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({
        headers: { 'content-type': 'text/event-stream' },
        body: 'data: {"type":"start"}\n\n',
      });
    });
    // A browser that has asked before: its answers are its own from the first byte on.
    await page
      .context()
      .addCookies([{ name: 'wenju_browser', value: 'a'.repeat(32), url: address }]);
    await page.fill('#question', QUESTION);
    await page.press('#question', 'Enter');
    await expect.poll(() => model.waiting()).toBe(1);
    await releaseUntilDone(page);
    await page.getByText('13574.17').first().waitFor();
  });

  it('ends when it is stopped, and nothing of it is kept', async () => {
    const page = await askAndWait();
    await page.keyboard.press('Escape');
    await page.getByText('已停止').first().waitFor();
    await expect.poll(() => model.waiting()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.reload();
    await page.getByRole('heading', { name: '可以这样问' }).waitFor();
    await expect.poll(() => page.inputValue('#question')).toBe(QUESTION);
  });
});
