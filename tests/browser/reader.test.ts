import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask, setupPages } from './setup-pages';

const pages = setupPages();

/** The words painted under a name, white space aside. */
function painted(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const ranges = CSS.highlights.get(wanted);
    return ranges
      ? [...ranges]
          .map((range) => (range as Range).toString())
          .join('')
          .replace(/\s/g, '')
      : '';
  }, name);
}

describe('a source', () => {
  it('opens at the words that an answer cites', async () => {
    const page = await pages.open('/');
    await ask(page, '2025年职工医保统筹基金支出多少？');
    await page.locator('a[data-citation="1"]').click();
    const panel = page.getByRole('complementary', { name: '出处', exact: true });
    const quote = (await panel.locator('mark').innerText()).replace(/\s/g, '');
    await panel.getByRole('link', { name: '打开原文' }).click();
    await page.waitForURL(/#span=/);
    await expect.poll(() => painted(page, 'cited')).toBe(quote);
    await page.getByText('第 1 / 1 处').waitFor();
    const isInSight = await page.evaluate(() => {
      const [range] = CSS.highlights.get('cited') ?? [];
      const top = (range as Range).getBoundingClientRect().top;
      return top > 0 && top < window.innerHeight;
    });
    expect(isInSight).toBe(true);
  });

  it('paints exactly the words of any span, tables and broken lines included', async () => {
    const index = await readFile('index/indicators.csv', 'utf8');
    expect(index.length).toBeGreaterThan(1000);
    const { rows } = (await (
      await fetch(`${inject('address')}/api/indicators?source=changzhou-2024-bulletin&limit=1000`)
    ).json()) as {
      rows: { quote: string; start: number; end: number }[];
    };
    // Every twelfth figure of the source: some twenty spans all over it. The first comes with the address.
    const sample = rows.filter((_, at) => at % 12 === 0);
    const [first] = sample;
    const page = await pages.open(
      `/sources/changzhou-2024-bulletin#span=${first?.start}-${first?.end}`,
    );
    for (const { quote, start, end } of sample) {
      await page.evaluate((hash) => (window.location.hash = hash), `span=${start}-${end}`);
      await expect.poll(() => painted(page, 'cited')).toBe(quote.replace(/\s/g, ''));
    }
  });

  it('is searched inside, over marked figures too', async () => {
    const page = await pages.open('/sources/nhsa-2024-express');
    await page.getByRole('searchbox').fill('统筹基金支出13205.04');
    await page.getByText('第 1 / 1 处').waitFor();
    expect(await painted(page, 'found-here')).toBe('统筹基金支出13205.04');
    await page.getByRole('searchbox').fill('基金');
    await page.getByText(/第 1 \/ \d\d 处/).waitFor();
    await page.getByRole('searchbox').press('Enter');
    await page.getByText(/第 2 \/ \d\d 处/).waitFor();
    await page.getByRole('searchbox').fill('没有这几个字');
    await page.getByText('没有找到').waitFor();
  });

  it('shows the row of a figure over its words', async () => {
    const page = await pages.open('/sources/nhsa-2024-express');
    await page.locator('[data-marks]').filter({ hasText: '132637.83' }).first().hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/参保人数[\s\S]*全国[\s\S]*132637\.83万人/);
  });

  it('leads from a heading to a question about it', async () => {
    const page = await pages.open('/sources/nhsa-2024-express');
    await page.getByRole('link', { name: '问这一节' }).nth(1).click();
    await page.waitForURL(/\?q=/);
    await expect.poll(() => page.inputValue('#question')).toMatch(/《2024年.+》中“.+”讲了什么？/);
  });

  it('is downloaded byte for byte', async () => {
    const response = await fetch(`${inject('address')}/sources/nhsa-2024-express/file`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(
      await readFile('corpus/nhsa-2024-express.txt'),
    );
  });

  it.each(['/sources/nope', '/sources/..%2f..%2fpackage.json', '/sources/nope/file', '/nowhere'])(
    'answers 404 to %s',
    async (path) => {
      const response = await fetch(inject('address') + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/没有这/);
    },
  );
});

describe('the shelf', () => {
  it('narrows by kind, and the address keeps the choice', async () => {
    const page = await pages.open('/sources');
    const cards = page.getByRole('main').getByRole('heading', { level: 3 });
    expect(await cards.count()).toBe(5);
    await page.getByRole('group', { name: '种类' }).getByRole('link', { name: /报告/ }).click();
    await page.waitForURL(/kind=/);
    await expect.poll(() => cards.count()).toBe(1);
    await page.reload();
    expect(await cards.count()).toBe(1);
  });
});
