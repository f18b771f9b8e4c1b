import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { setupPages } from './setup-pages';

const pages = setupPages();

/** The first indicator of the table with one line of three or more periods. */
async function indicatorWithSeries(): Promise<string> {
  const response = await fetch(`${inject('address')}/api/indicators?measure=level&limit=1000`);
  const { rows } = (await response.json()) as {
    rows: Record<'indicator' | 'area' | 'period' | 'unit', string>[] & { breakdown: string[] }[];
  };
  const periods = new Map<string, Set<string>>();
  for (const { indicator, breakdown, area, unit, period } of rows) {
    const key = [indicator, breakdown.join('/'), area, unit].join('|');
    periods.set(key, (periods.get(key) ?? new Set()).add(period));
  }
  const [key = ''] = [...periods].find(([, found]) => found.size >= 3) ?? [];
  return key.split('|')[0] ?? '';
}

describe('the indicator table', () => {
  it('is searched as one types, and the address holds the view', async () => {
    const page = await pages.open('/indicators');
    await page.getByRole('searchbox').fill('2025 生育保险参保人数');
    await page.waitForURL(/q=2025/);
    const first = page.locator('tbody tr').first();
    await expect.poll(() => first.innerText()).toMatch(/生育保险参保人数/);
    const shown = await first.innerText();
    await page.reload();
    expect(await page.locator('tbody tr').first().innerText()).toBe(shown);
  });

  it('narrows by facets whose counts are kept', async () => {
    const page = await pages.open('/indicators');
    const choice = page
      .getByRole('complementary', { name: '筛选' })
      .getByRole('link', { name: /^常州市/ });
    const count = /(\d+)$/.exec(await choice.innerText())?.[1];
    await choice.click();
    await page.getByText(`共 ${count} 条`).waitFor();
    await page.getByRole('link', { name: '去掉地区：常州市' }).click();
    await page.waitForURL((url) => !url.search.includes('area'));
  });

  it('opens the sentence of a row', async () => {
    const page = await pages.open('/indicators?q=2025 生育保险参保人数');
    await page.locator('tbody button').first().click();
    const dialog = page.getByRole('dialog');
    const quote = (await dialog.locator('mark').innerText()).replace(/\s/g, '');
    await dialog.getByRole('link', { name: '打开原句' }).click();
    await page.waitForURL(/#span=/);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('cited') ?? [])]
            .map((range) => (range as Range).toString())
            .join('')
            .replace(/\s/g, ''),
        ),
      )
      .toBe(quote);
  });

  it('switches the unit and keeps the printed value at hand', async () => {
    const page = await pages.open('/indicators?q=2025 生育保险参保人数&sort=-value');
    await page
      .getByRole('group', { name: '单位' })
      .getByRole('link', { name: '亿', exact: true })
      .click();
    await page.waitForURL(/unit=yi/);
    const cell = page.locator('td[title^="原文："]').first();
    await cell.waitFor();
    const [, printed = ''] = /([\d.]+)万人/.exec((await cell.getAttribute('title')) ?? '') ?? [];
    const [, shown = ''] = /([\d.,]+)/.exec(await cell.innerText()) ?? [];
    expect(Number(shown) * 10_000).toBeCloseTo(Number(printed), 6);
  });

  it('gives the same rows as CSV', async () => {
    const page = await pages.open('/indicators?area=常州市&sort=-value');
    await page.getByText('下载').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [, ...records] = parse(csv.slice(1), { relax_column_count: false }) as string[][];
    expect(await page.getByRole('status').filter({ hasText: '条' }).innerText()).toContain(
      String(records.length),
    );
    const values = await page.locator('tbody td.numeric span.font-medium').allInnerTexts();
    values
      .slice(0, 10)
      .forEach((value, at) => expect(records[at]).toContain(value.replaceAll(',', '')));
  });

  it('draws three or more periods as a chart that is saved with its title and source', async () => {
    const indicator = await indicatorWithSeries();
    const page = await pages.open(`/indicators?${new URLSearchParams({ indicator })}`);
    const figure = page.locator('figure');
    await figure.locator('svg[role="img"]:visible').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: '图存为 SVG' }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toContain(indicator);
    expect(svg).toContain('来源：');
    expect(svg).not.toContain('var(');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: '图存为 PNG' }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
  });

  it('keeps few rows in the document and finds the last one by scrolling', async () => {
    const page = await pages.open('/indicators');
    const total = Number(await page.locator('table').getAttribute('aria-rowcount')) - 1;
    expect(total).toBeGreaterThan(500);
    expect(await page.locator('tbody tr').count()).toBeLessThan(80);
    const last = page.locator(`tr[aria-rowindex="${total + 1}"]`);
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        return last.count();
      })
      .toBe(1);
    await expect.poll(() => last.innerText()).toMatch(/\d/);
    expect(await page.locator('tbody tr').count()).toBeLessThan(80);
  });

  it('comes alive where the browser had scrolled to before', async () => {
    const page = await pages.open('/sources');
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => window.scrollTo(0, 20_000));
    });
    await page.goto(new URL('/indicators', page.url()).href);
    // Where exactly is the browser's: it keeps its anchor while row heights settle. No hydration error, and rows in view.
    const firstShown = () =>
      page.locator('tbody tr[aria-rowindex]').first().getAttribute('aria-rowindex');
    await expect.poll(async () => Number(await firstShown())).toBeGreaterThan(100);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(10_000);
  });

  it('says what is wrong with an address, and leads back', async () => {
    const page = await pages.open('/indicators?sort=nonsense');
    await page.getByRole('heading', { name: '这个地址写得不对' }).waitFor();
    await page.getByRole('link', { name: '看全部指标' }).click();
    await page.getByRole('heading', { name: '指标', level: 1 }).waitFor();
  });
});

describe('the checks', () => {
  it('show mismatches with their sentences and formula, and the others on request', async () => {
    const page = await pages.open('/checks');
    const card = page.getByRole('article').first();
    expect(await card.innerText()).toMatch(/对不上[\s\S]*资料所写[\s\S]*按其他数字推算[\s\S]*算式/);
    expect(await card.locator('blockquote').count()).toBeGreaterThan(1);
    await page
      .getByRole('group', { name: '结论' })
      .getByRole('link', { name: /四舍五入/ })
      .click();
    await page.waitForURL(/verdict=rounding/);
    const { total } = (await (
      await fetch(`${inject('address')}/api/checks?verdict=rounding`)
    ).json()) as { total: number };
    await page.getByText(`共 ${total} 条`).waitFor();
  });
});
