import { describe, expect, it } from 'vitest';
import { ask, SIZES, setupPages } from './setup-pages';

const QUESTION = '2025年职工医保统筹基金支出多少？';
const pages = setupPages();

describe('asking', () => {
  it('answers with a figure, a marker that shows the quote, and a panel that shows it in its place', async () => {
    const page = await pages.open('/');
    await ask(page, QUESTION);
    const article = page.locator('article');
    expect(await article.innerText()).toContain('13574.17');
    const marker = article.locator('a[data-citation="1"]');
    expect(await marker.getAttribute('aria-label')).toMatch(/^引用1：.+/);

    await marker.hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('13574.17亿元');

    await marker.click();
    const panel = page.getByRole('complementary', { name: '出处', exact: true });
    await panel.waitFor();
    await panel.getByText('基金收支情况').first().waitFor();
    expect(await panel.locator('mark').innerText()).toContain('13574.17亿元');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes through the sources with the arrow keys', async () => {
    const page = await pages.open('/');
    await ask(page, '2024年和2025年生育保险参保人数各是多少？');
    await page.locator('a[data-citation]').first().click();
    const place = page.getByText(/第 \d \/ \d 条/);
    await place.waitFor();
    const first = await place.innerText();
    expect(first).not.toMatch(/\/ 1 条/);
    await page.keyboard.press('ArrowRight');
    expect(await place.innerText()).toBe(first.replace('第 1', '第 2'));
    await page.keyboard.press('ArrowLeft');
    expect(await place.innerText()).toBe(first);
  });

  it('says what binds a figure', async () => {
    const page = await pages.open('/');
    await ask(page, QUESTION);
    await page.getByRole('button', { name: /13574\.17亿元/ }).hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/查自指标表[\s\S]*全国[\s\S]*2025年/);
  });

  it('shows ten questions that can be answered before anything is asked', async () => {
    const page = await pages.open('/');
    const questions = page.getByRole('list', { name: '可以这样问' }).getByRole('button');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(10);
    await questions.first().click();
    await page.locator('article[aria-busy="false"] a[data-citation]').first().waitFor();
  });

  it('shows what was typed as text, whatever it is', async () => {
    const page = await pages.open('/');
    await ask(page, '<img src=x onerror="document.title=1"> 是多少');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('article h2').innerText()).toContain('<img src=x');
  });
});

describe('the question box', () => {
  it('never sends while an input method composes', async () => {
    const page = await pages.open('/');
    await page.fill('#question', '统筹基金支出');
    const articles = page.locator('article');
    // Chrome: the key says that it belongs to the composition.
    await page.evaluate(() => {
      const field = document.querySelector('#question');
      field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          cancelable: true,
          isComposing: true,
        }),
      );
    });
    expect(await articles.count()).toBe(0);
    // Safari: the composition has ended just before its Enter, which says only 229.
    await page.evaluate(() => {
      const field = document.querySelector('#question');
      field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      field?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          bubbles: true,
          cancelable: true,
        }),
      );
      field?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 13,
          bubbles: true,
          cancelable: true,
        }),
      );
    });
    expect(await articles.count()).toBe(0);
    await page.press('#question', 'Enter');
    await articles.first().waitFor();
  });

  it('breaks the line with Shift+Enter and sends with Enter', async () => {
    const page = await pages.open('/');
    await page.fill('#question', '第一行');
    await page.press('#question', 'Shift+Enter');
    await page.type('#question', '第二行');
    expect(await page.inputValue('#question')).toBe('第一行\n第二行');
    expect(await page.locator('article').count()).toBe(0);
  });

  it('keeps what was typed across a reload, and brings the last question back with ↑', async () => {
    const page = await pages.open('/');
    await page.fill('#question', '没有问完的问');
    await page.reload();
    await expect.poll(() => page.inputValue('#question')).toBe('没有问完的问');
    await ask(page, QUESTION);
    await page.press('#question', 'ArrowUp');
    expect(await page.inputValue('#question')).toBe(QUESTION);
  });

  it('is reached with / and tells its keys with ?', async () => {
    const page = await pages.open('/');
    await page.locator('#question').waitFor();
    await page.keyboard.press('/');
    expect(
      await page.locator('#question').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.locator('#question').blur();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('when it does not go smoothly', () => {
  it('stops with Esc and answers again on request', async () => {
    const page = await pages.open('/');
    await page.route('**/api/chat', () => undefined); // never answered
    await page.fill('#question', QUESTION);
    await page.press('#question', 'Enter');
    await page.getByRole('button', { name: '停止回答' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('已停止').first().waitFor();
    await page.unroute('**/api/chat');
    await page.getByRole('button', { name: '再答一次' }).click();
    await page.locator('a[data-citation]').first().waitFor();
  });

  it('says that the server cannot be reached, and tries again', async () => {
    pages.expectErrors(/ERR_FAILED/);
    const page = await pages.open('/');
    await page.route('**/api/chat', (route) => route.abort());
    await page.fill('#question', QUESTION);
    await page.press('#question', 'Enter');
    await page.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
    await page.unroute('**/api/chat');
    await page.getByRole('button', { name: '再答一次' }).click();
    await page.locator('a[data-citation]').first().waitFor();
  });

  it('says why a question is refused', async () => {
    pages.expectErrors(/status of 4\d\d/);
    const page = await pages.open('/');
    await page.route('**/api/chat', (route) =>
      route.fulfill({
        status: 429,
        json: { error: { code: 'busy', message: '问得太快了，请稍等。' } },
      }),
    );
    await page.fill('#question', QUESTION);
    await page.press('#question', 'Enter');
    await page.getByRole('alert').filter({ hasText: '问得太快了' }).waitFor();
  });

  it('asks an edited question in the place of the old one', async () => {
    const page = await pages.open('/');
    await ask(page, QUESTION);
    await page.getByRole('button', { name: '改问题再问' }).click();
    await page.getByLabel('改问题', { exact: true }).fill('2024年职工医保统筹基金支出多少？');
    await page.getByRole('button', { name: '再问', exact: true }).click();
    await page.getByText('13205.04').first().waitFor();
    expect(await page.locator('article').count()).toBe(1);
  });
});

describe('earlier conversations', () => {
  it('are there after a reload, renamed, deleted and brought back', async () => {
    const page = await pages.open('/', { viewport: { width: 1360, height: 800 } });
    await ask(page, QUESTION);
    const history = page.getByRole('complementary', { name: '历史' });
    await history.getByRole('link', { name: QUESTION }).waitFor();
    expect(page.url()).toMatch(/\/c\/[0-9a-f]{32}$/);
    const answer = await page.locator('article .prose').innerText();

    await page.reload();
    expect(await page.locator('article .prose').innerText()).toBe(answer);
    await page.locator('a[data-citation="1"]').click();
    await page.getByRole('complementary', { name: '出处', exact: true }).waitFor();

    await history.getByRole('button', { name: /^重命名/ }).click();
    await history.getByLabel('对话名称').fill('统筹支出');
    await page.keyboard.press('Enter');
    await history.getByRole('link', { name: '统筹支出' }).waitFor();

    await history.getByRole('button', { name: /^删除/ }).click();
    await history.getByRole('link', { name: '统筹支出' }).waitFor({ state: 'detached' });
    await history.getByRole('button', { name: '撤销' }).click();
    await history.getByRole('link', { name: '统筹支出' }).waitFor();
  });

  it('are left for a new one from the navigation, and come back with the back button', async () => {
    const page = await pages.open('/');
    await ask(page, QUESTION);
    const address = page.url();
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '提问' })
      .click();
    await page.getByRole('heading', { name: '可以这样问' }).waitFor();
    expect(await page.locator('article').count()).toBe(0);
    await page.goto(address);
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '资料' })
      .click();
    await page.getByRole('heading', { name: '资料', level: 1 }).waitFor();
    await page.goBack();
    await page.locator('a[data-citation="1"]').waitFor();
  });

  it('are nobody else’s', async () => {
    pages.expectErrors(/404/);
    const mine = await pages.open('/');
    await ask(mine, QUESTION);
    const theirs = await pages.open(new URL(mine.url()).pathname);
    expect(await theirs.locator('h1').innerText()).toBe('没有这一页');
  });
});

describe('on a phone', () => {
  it('shows the quote on a tap, and the reader from there', async () => {
    const page = await pages.open('/', { viewport: SIZES.phone, hasTouch: true, isMobile: true });
    await ask(page, QUESTION);
    await page.locator('a[data-citation="1"]').tap();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    await card.getByRole('link', { name: '打开原文' }).tap();
    await page.waitForURL(/\/sources\/.+#span=\d+-\d+/);
  });

  it('keeps what can be done with an answer on one line', async () => {
    for (const width of [390, 360, 320]) {
      const page = await pages.open('/', {
        viewport: { width, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      await ask(page, QUESTION);
      await page.getByRole('button', { name: '加入报告' }).click();
      const tops = await Promise.all(
        ['复制', '已在报告里', '导出', '更多', '答得对', '有问题'].map(
          async (name) => (await page.getByRole('button', { name, exact: true }).boundingBox())?.y,
        ),
      );
      expect([width, new Set(tops).size]).toEqual([width, 1]);
      const right = await page.getByRole('button', { name: '有问题' }).boundingBox();
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  it('gives the two columns of the table the width of the page', async () => {
    const page = await pages.open('/indicators', { viewport: SIZES.phone, isMobile: true });
    const name = page.locator('tbody th').first();
    await name.waitFor();
    await page.evaluate(() => window.scrollTo(0, 3000)); // rows above and below stand for themselves
    await expect.poll(async () => (await name.boundingBox())?.width ?? 0).toBeGreaterThan(150);
  });

  it('never scrolls sideways', async () => {
    for (const viewport of [SIZES.phone, SIZES.smallest]) {
      const page = await pages.open('/', { viewport, hasTouch: true, isMobile: true });
      await ask(page, '2024年和2025年生育保险参保人数各是多少？');
      for (const path of [
        '',
        '/sources',
        '/sources/changzhou-2024-bulletin',
        '/indicators',
        '/checks',
        '/report',
      ]) {
        if (path !== '') await page.goto(new URL(path, page.url()).href);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, viewport.width, overflow]).toEqual([path, viewport.width, 0]);
      }
    }
  });
});
