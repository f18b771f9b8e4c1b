import { describe, expect, it } from 'vitest';
import { createBreaker } from './create-breaker';

function open({ failures = 2, pauseMs = 100 } = {}) {
  let time = 0;
  const breaker = createBreaker({ now: () => time, failures, pauseMs });
  return { breaker, pass: (ms: number) => void (time += ms) };
}

describe('createBreaker', () => {
  it('pauses after failures in a row, and only in a row', () => {
    const { breaker } = open();
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.mayTry()).toBe(true);
    breaker.failed();
    expect(breaker.mayTry()).toBe(false);
  });

  it('lets one question try after the pause, and all when that succeeds', () => {
    const { breaker, pass } = open();
    breaker.failed();
    breaker.failed();
    pass(99);
    expect(breaker.mayTry()).toBe(false);
    pass(1);
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
  });

  it('pauses again when the try fails, and lets the next one try when it was stopped', () => {
    const { breaker, pass } = open();
    breaker.failed();
    breaker.failed();
    pass(100);
    breaker.mayTry();
    breaker.leftOpen();
    expect(breaker.mayTry()).toBe(true);
    breaker.failed();
    pass(99);
    expect(breaker.mayTry()).toBe(false);
  });
});
