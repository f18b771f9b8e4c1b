import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, setupPages } from './setup-pages';
import { MAINTAINER_KEY } from './start-app';

const pages = setupPages();
const FUND = '2025年职工医保统筹基金支出多少？';
const CARE = '2025年长期护理保险参保人数';
const SERIES = '每千人口注册护士数历年是多少？';

async function exported(page: Page, item: RegExp): Promise<Download> {
  await page.getByRole('button', { name: /^导出/ }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return download;
}

async function wordParts(download: Download) {
  const zip = await JSZip.loadAsync(await readFile(await download.path()));
  const part = async (name: string) => (await zip.file(`word/${name}.xml`)?.async('string')) ?? '';
  const pictures = Object.keys(zip.files).filter((name) => /media\/.+\.png$/u.test(name));
  return { body: await part('document'), footnotes: await part('footnotes'), pictures };
}

describe('an answer taken along', () => {
  it('is a Word document with its figure, a real footnote and its reference', async () => {
    const page = await pages.open('/');
    await ask(page, FUND);
    const download = await exported(page, /Word/);
    expect(download.suggestedFilename()).toBe(`${FUND}.docx`);
    const { body, footnotes } = await wordParts(download);
    expect(body).toContain('13574.17');
    expect(body).toContain('统计快报[EB/OL]. （2026-03-16）[2026-11-21].');
    expect(body).toContain('须人工核对');
    expect(footnotes).toContain('其中统筹基金支出13574.17亿元');
  });

  it('takes its chart into the document', async () => {
    const page = await pages.open('/');
    await ask(page, SERIES);
    await page.locator('figure[data-chart] svg[role="img"]:visible').first().waitFor();
    const { pictures } = await wordParts(await exported(page, /Word/));
    expect(pictures).toHaveLength(1);
  });

  it('gives its references to NoteExpress', async () => {
    const page = await pages.open('/');
    await ask(page, FUND);
    const ris = await readFile(await (await exported(page, /RIS/)).path(), 'utf8');
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/u);
    expect(ris).toContain('AU  - 国家医疗保障局\r\n');
  });
});

describe('one sentence', () => {
  it('is copied with its note and reference', async () => {
    const page = await pages.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ask(page, '2024年和2025年生育保险参保人数各是多少？');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '选句子' }).click();
    await page.getByRole('button', { name: /^带出处复制：2025年末全国生育保险参保人数为/ }).click();
    await page.getByText('已复制').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('25965.74万人');
    expect(text).not.toContain('25297.51');
    expect(text).toMatch(/〔注1〕文献\[1\]，.+“.*25965\.74万人.*”/u);
    expect(text).toContain('[EB/OL]');
  });
});

describe('the report', () => {
  it('merges answers of two conversations, in the order chosen, with one reference list, across a reload', async () => {
    const page = await pages.open('/');
    await ask(page, FUND);
    await page.getByRole('button', { name: '加入报告' }).click();
    await page.goto(new URL('/', page.url()).href);
    await ask(page, CARE);
    await page.getByRole('button', { name: '加入报告' }).click();
    await page.goto(new URL('/report', page.url()).href);
    await page.getByLabel('标题').fill('两项数据');
    await page.getByRole('button', { name: `上移：${CARE}` }).click();
    await page.reload();
    await page.getByLabel('标题').fill('两项数据');
    expect(await page.locator('main ol > li a').allInnerTexts()).toEqual([CARE, FUND]);
    const markdown = await readFile(await (await exported(page, /Markdown/)).path(), 'utf8');
    expect(markdown.indexOf(CARE)).toBeLessThan(markdown.indexOf(FUND));
    expect(markdown.match(/^\[\d+\] .*\[EB\/OL\]/gmu)).toHaveLength(1);
    expect(markdown).toContain('30854.44');
    expect(markdown).toContain('13574.17');
  });

  it('is shown as it will be written, and takes the charts of its answers into the document', async () => {
    const page = await pages.open('/');
    await ask(page, SERIES);
    await page.getByRole('button', { name: '加入报告' }).click();
    await ask(page, FUND);
    await page.getByRole('button', { name: '加入报告' }).last().click();
    await page.goto(new URL('/report', page.url()).href);
    // At once, while the preview is still on its way: the export waits for the chart.
    const { pictures, body } = await wordParts(await exported(page, /Word/));
    expect(pictures).toHaveLength(1);
    expect(body).toContain('13574.17');
    const preview = page.getByRole('region', { name: '预览' });
    await preview.locator('figure[data-chart] svg[role="img"]:visible').waitFor();
    expect(await preview.innerText()).toMatch(/13574\.17亿元[\s\S]*参考文献[\s\S]*\[EB\/OL\]/u);
    const heading = preview.getByRole('heading', { level: 3 });
    await page.getByLabel('标题').fill('护士与基金');
    await expect.poll(() => heading.innerText()).toBe('护士与基金');
    await page.reload();
    await expect.poll(() => heading.innerText()).toBe('护士与基金');
  });

  it('says what to do while it is empty', async () => {
    const page = await pages.open('/report');
    await page.getByText('报告还是空的').waitFor();
  });
});

describe('feedback', () => {
  it('comes to the maintainer with its reason, the question and the answer', async () => {
    const page = await pages.open('/');
    await ask(page, FUND);
    await page.getByRole('button', { name: '有问题' }).click();
    await page.getByLabel('出处不符').check();
    await page.getByLabel(/说明/).fill('请再核对');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('谢谢，已记下。').waitFor();

    pages.expectErrors(/403/);
    await page.goto(new URL('/feedback', page.url()).href);
    await page.getByLabel(/维护口令/).fill('a wrong key');
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByText('口令不对').waitFor();
    await page.getByLabel(/维护口令/).fill(MAINTAINER_KEY);
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByText('读者说：请再核对').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 JSONL' }).click(),
    ]);
    const [line = ''] = (await readFile(await download.path(), 'utf8')).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      feedback: { verdict: 'wrong', reason: '出处不符', note: '请再核对' },
      turn: { question: FUND, answer: { status: 'answered' } },
    });
  });
});
