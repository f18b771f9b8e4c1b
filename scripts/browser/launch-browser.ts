import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { FoundChromium } from './find-chromium';

/** No flag that changes what a page may do: the bundled defaults switch web security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** Launches a headless browser without changing what a page may do. */
export function launchBrowser({ path, libraries }: FoundChromium): Promise<Browser> {
  const env = { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: FLAGS,
    env: env as Record<string, string>,
  }); // unset variables are left out by spawn
}
