import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from './browser/find-chromium';
import { launchBrowser } from './browser/launch-browser';
import { observeVitals, streamLongAnswer } from './browser/observe-vitals';
import { startServer } from './browser/start-server';

const PAGES = ['/', '/sources', '/indicators', '/checks', '/report'];
const MANY_ROWS = 50_000;
const SCROLLS = 120;

type Row = Record<string, string | number>;
type Vitals = { lcp: number; cls: number; longTasks: number; longest: number };

/** The compiler wraps named functions in a helper that pages do not have. */
const HELPER = 'globalThis.__name = (value) => value';

const vitalsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

/** Bytes of script as they came over the wire. */
function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.js(?:\?|$)/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.addInitScript(HELPER);
  await page.addInitScript(observeVitals);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function measurePage(
  browser: Browser,
  { address, path }: { address: string; path: string },
): Promise<Row> {
  const page = await open(browser, address + path);
  const { lcp, cls, longTasks, longest } = await vitalsOf(page);
  const bytes = await scriptBytes(page);
  await page.close();
  return {
    page: path,
    'script KB': Math.round(bytes / 1000),
    'LCP ms': Math.round(lcp),
    CLS: Number(cls.toFixed(4)),
    'long tasks': longTasks,
    'longest ms': Math.round(longest),
  };
}

/** The page of the longest source: the most text and marks that the reader has to show. */
async function longestSource(address: string): Promise<string> {
  const response = await fetch(`${address}/api/sources`);
  const { sources } = (await response.json()) as {
    sources: { id: string; counts: { passages: number } }[]; // our own server wrote it
  };
  const [longest] = sources.toSorted((a, b) => b.counts.passages - a.counts.passages);
  if (!longest) throw new Error('资料库是空的，没有可量的阅读页。');
  return `/sources/${encodeURIComponent(longest.id)}`;
}

function framesRow(name: string, frames: readonly number[]): Row {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return {
    what: name,
    frames: frames.length,
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'over 33 ms': frames.filter((ms) => ms > 33.4).length,
  };
}

/** Frame times while an answer of a thousand characters streams in. */
async function measureStreaming(browser: Browser, address: string): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(HELPER);
  await page.addInitScript(streamLongAnswer);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.fill('#question', '长回答');
  await page.press('#question', 'Enter');
  await page.locator('article[aria-busy="false"]').waitFor();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.close();
  return framesRow('streaming 1,000 characters', frames);
}

/** Frame times while a table of fifty thousand rows is scrolled through. */
async function measureScrolling(browser: Browser, address: string): Promise<Row> {
  const page = await open(browser, `${address}/indicators`);
  const frames = await page.evaluate(async (count) => {
    const times: number[] = [];
    let last = performance.now();
    for (let at = 0; at < count; at++) {
      window.scrollBy(0, at % 20 === 19 ? document.documentElement.scrollHeight / 8 : 240);
      await new Promise<void>((resolve) =>
        requestAnimationFrame((now) => {
          times.push(now - last);
          last = now;
          resolve();
        }),
      );
    }
    return times;
  }, SCROLLS);
  const rows = await page.locator('tbody tr').count();
  await page.close();
  return framesRow(
    `scrolling ${MANY_ROWS.toLocaleString()} rows (${rows} in the document)`,
    frames,
  );
}

/** The index with its figures over and over, each with an id of its own. */
async function multiplyIndex(folder: string): Promise<string> {
  const indexDir = join(folder, 'index');
  await cp(process.env.INDEX_DIR ?? 'index', indexDir, { recursive: true });
  const file = join(indexDir, 'indicators.csv');
  const [header = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const many = Array.from({ length: MANY_ROWS }, (_, at) => `x${at}-${lines[at % lines.length]}`);
  await writeFile(file, `${[header, ...many.sort()].join('\n')}\n`);
  await writeFile(
    join(indexDir, 'checks.csv'),
    `${(await readFile(join(indexDir, 'checks.csv'), 'utf8')).split('\n')[0]}\n`,
  );
  return indexDir;
}

/** `npm run bench:web`: script size, paint, shifts and long tasks of each page; frames while streaming and scrolling. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wenju-bench-'));
  const browser = await launchBrowser(await findChromium());
  const server = await startServer({ DATA_DIR: join(folder, 'data') });
  try {
    await fetch(server.address); // the first reader waits for the suggested questions; the second is measured
    const rows: Row[] = [];
    for (const path of [...PAGES, await longestSource(server.address)])
      rows.push(await measurePage(browser, { address: server.address, path }));
    console.table(rows);
    const streaming = await measureStreaming(browser, server.address);
    const large = await startServer({
      DATA_DIR: join(folder, 'data'),
      INDEX_DIR: await multiplyIndex(folder),
    });
    console.table([streaming, await measureScrolling(browser, large.address).finally(large.stop)]);
  } finally {
    server.stop();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
