import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMaintainer, maintainerToken, requireMaintainer } from './maintainer';

const KEY = 'a key of a maintainer';
const request = (headers: Record<string, string>) => new Request('http://localhost/x', { headers });

describe('the maintainer', () => {
  beforeEach(() => vi.stubEnv('MAINTAINER_KEY', KEY));
  afterEach(() => vi.unstubAllEnvs());

  it('is known by the key as a bearer token or by the cookie made from it', () => {
    const token = maintainerToken(KEY);
    expect(token).toMatch(/^[0-9a-f]{64}$/u);
    expect(() => requireMaintainer(request({ authorization: `Bearer ${KEY}` }))).not.toThrow();
    expect(() =>
      requireMaintainer(request({ cookie: `a=b; wenju_maintainer=${token}` })),
    ).not.toThrow();
  });

  it.each([
    [{}],
    [{ authorization: 'Bearer wrong' }],
    [{ cookie: `wenju_maintainer=${'0'.repeat(64)}` }],
    [{ cookie: `wenju_maintainer=${KEY}` }],
  ])('is nobody who sends %j', (headers) => {
    expect(() => requireMaintainer(request(headers))).toThrow('维护者');
  });

  it('is nobody at all while no key is set', () => {
    vi.stubEnv('MAINTAINER_KEY', '');
    expect(maintainerToken('')).toBeUndefined();
    expect(isMaintainer({ bearer: '', cookie: '' })).toBe(false);
  });
});
