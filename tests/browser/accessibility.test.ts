import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask, SIZES, setupPages } from './setup-pages';

const pages = setupPages();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds. Sizes of targets are measured where nothing lies over the page: how much of a control shows under an open
 * card depends on the fonts of the machine, and says nothing about the control.
 */
async function findings(page: Page, { isCovered = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (isCovered ? axe.disableRules('target-size') : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Bars that stay in sight go where the flow has them: they cover nothing then, wherever the page is scrolled to. */
function layBarsFlat(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.sticky'))
      bar.style.position = 'static';
  });
}

const PATHS = [
  '/',
  '/sources',
  '/sources/nhsa-2024-express',
  '/indicators',
  '/indicators?indicator=人均预期寿命',
  '/checks',
  '/report',
  '/feedback',
  '/nowhere',
];

describe.each([
  ['desktop', 'light', SIZES.desktop],
  ['smallest', 'dark', SIZES.smallest],
] as const)('axe finds nothing: %s, %s', (_, colorScheme, viewport) => {
  it.each(PATHS)('%s', async (path) => {
    pages.expectErrors(/404/);
    const page = await pages.open(path, { colorScheme, viewport });
    await page.waitForTimeout(200); // what comes with the second paint: lists, suggestions
    expect(await findings(page)).toEqual([]);
  });

  it('an answer, its card, its sources, a dialog', async () => {
    const page = await pages.open('/', { colorScheme, viewport });
    await ask(page, '2024年和2025年生育保险参保人数各是多少？');
    await layBarsFlat(page);
    expect(await findings(page)).toEqual([]);
    await page.locator('a[data-citation]').first().hover();
    await page.getByRole('tooltip').waitFor();
    expect(await findings(page, { isCovered: true })).toEqual([]);
    await page.locator('a[data-citation]').first().click();
    await page.getByText(/第 1 \/ \d 条/).waitFor();
    expect(await findings(page, { isCovered: true })).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('summary').filter({ hasText: '过程' }).click();
    expect(await findings(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('a question is asked, a citation opened, read in its place, and left again', async () => {
    const page = await pages.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('/');
    await page.keyboard.type('2025年职工医保统筹基金支出多少？');
    await page.keyboard.press('Enter');
    const marker = page.locator('a[data-citation="1"]');
    await marker.waitFor();
    await marker.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '出处', exact: true });
    await panel.waitFor();
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('an answer is announced in three messages, never token by token', async () => {
    const page = await pages.open('/');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const live = document.querySelector('p[role="status"].sr-only');
      new MutationObserver(() => said.push(live?.textContent ?? '')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await ask(page, '2025年职工医保统筹基金支出多少？');
    await page.waitForTimeout(200);
    const said = await page.evaluate(() => [
      ...new Set((window as unknown as { said: string[] }).said.filter(Boolean)),
    ]);
    expect(said.length).toBeLessThanOrEqual(3);
    expect(said.at(-1)).toMatch(/回答完成，含 \d 条引用/);
  });
});

describe('the policy', () => {
  it('lets no inline script or style in', async () => {
    const response = await fetch(inject('address'));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toContain('unsafe');
    const again = (await fetch(inject('address'))).headers.get('content-security-policy');
    expect(again).not.toBe(policy); // a nonce is used once
    const html = await response.text();
    expect(html).not.toMatch(/<[^>]+ style="/);
    expect(html).not.toMatch(/<script(?![^>]*nonce=)/);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it('prints the answer without the controls', async () => {
    const page = await pages.open('/');
    await ask(page, '2025年职工医保统筹基金支出多少？');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#question').isVisible()).toBe(false);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.locator('article .prose').isVisible()).toBe(true);
  });
});
