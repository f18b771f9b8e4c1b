import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal';
import { readSettings } from './settings';

/** Holds a hash of the key, so that the key itself is in no cookie store. */
export const MAINTAINER_COOKIE = 'wenju_maintainer';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const isSame = (left: string, right: string) =>
  timingSafeEqual(Buffer.from(hash(left)), Buffer.from(hash(right)));

/** What the cookie of a maintainer holds, or undefined where no key is set or the key is another. */
export function maintainerToken(key: string): string | undefined {
  const { maintainerKey } = readSettings(process.env);
  return maintainerKey !== undefined && isSame(key, maintainerKey)
    ? hash(maintainerKey)
    : undefined;
}

/** Whether a cookie's value, or a key given as a bearer token, is the maintainer's. */
export function isMaintainer({
  cookie,
  bearer,
}: {
  cookie?: string | undefined;
  bearer?: string | undefined;
}): boolean {
  const { maintainerKey } = readSettings(process.env);
  if (maintainerKey === undefined) return false;
  if (bearer !== undefined && isSame(bearer, maintainerKey)) return true;
  return cookie !== undefined && isSame(cookie, hash(maintainerKey));
}

/** @throws Refusal 403 where the request is not the maintainer's. */
export function requireMaintainer(request: Request): void {
  const cookies = request.headers.get('cookie') ?? '';
  const cookie = new RegExp(`(?:^|;\\s*)${MAINTAINER_COOKIE}=([0-9a-f]{64})`, 'u').exec(
    cookies,
  )?.[1];
  const bearer = /^Bearer (.+)$/u.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!isMaintainer({ cookie, bearer })) {
    throw new Refusal(403, 'not_maintainer', '只有维护者可以看反馈；请先在反馈页输入维护口令。');
  }
}
