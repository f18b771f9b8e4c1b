import { describe, expect, it } from 'vitest';
import { browserCookie, createBrowserId, readBrowserId } from './browser-id';

describe('the id by which a browser owns its conversations', () => {
  it('comes back from the cookie that was set', () => {
    const id = createBrowserId();
    const [pair = ''] = browserCookie({ id, secure: false }).split(';');
    expect(readBrowserId(`theme=dark; ${pair}`)).toBe(id);
  });

  it.each([
    [null],
    [''],
    ['wenju_browser='],
    ['wenju_browser=short'],
    [`wenju_browser=${'x'.repeat(31)}'`],
    [`other=${'x'.repeat(32)}`],
  ])('is not read from %j', (header) => {
    expect(readBrowserId(header)).toBeUndefined();
  });

  it('is kept from scripts and from other sites', () => {
    expect(browserCookie({ id: createBrowserId(), secure: true })).toMatch(
      /HttpOnly; SameSite=Lax; Secure$/u,
    );
  });
});
