import { randomBytes } from 'node:crypto';

/** Without accounts a browser owns its conversations by this cookie: 192 random bits that nobody guesses. */
export const BROWSER_COOKIE = 'wenju_browser';
const SHAPE = /^[A-Za-z0-9_-]{32}$/u;
const MAX_AGE_SECONDS = 400 * 24 * 3600; // the longest that browsers keep a cookie

/** The owner's id in a Cookie header, or undefined where there is none of the right shape. */
export function readBrowserId(cookieHeader: string | null): string | undefined {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === BROWSER_COOKIE && value !== undefined && SHAPE.test(value)) return value;
  }
  return undefined;
}

export const createBrowserId = (): string => randomBytes(24).toString('base64url');

/**
 * The Set-Cookie header that hands a browser its id. Not `Secure` unless the page came by https: an intranet often has
 * none, and a cookie that never comes back would lose the history.
 */
export function browserCookie({ id, secure }: { id: string; secure: boolean }): string {
  const parts = [
    `${BROWSER_COOKIE}=${id}`,
    'Path=/',
    `Max-Age=${MAX_AGE_SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
