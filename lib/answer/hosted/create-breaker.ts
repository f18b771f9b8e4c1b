/** Keeps questions from waiting for an upstream that fails again and again. */
export type Breaker = {
  /** Whether to try now. After the pause one question tries, and the others go without until it is known how that ends. */
  mayTry(): boolean;
  succeeded(): void;
  failed(): void;
  /** Neither: the reader stopped it, which says nothing about the upstream. */
  leftOpen(): void;
};

/** So many failures in a row, then so long a pause. */
const FAILURES = 5;
const PAUSE_MS = 30_000;

/** `now` gives milliseconds of any clock that does not go back. */
export function createBreaker({
  now,
  failures = FAILURES,
  pauseMs = PAUSE_MS,
}: {
  now: () => number;
  failures?: number;
  pauseMs?: number;
}): Breaker {
  let inARow = 0;
  let pausedAt: number | undefined;
  let isTrying = false;
  return {
    mayTry() {
      if (pausedAt === undefined) return true;
      if (isTrying || now() - pausedAt < pauseMs) return false;
      isTrying = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      pausedAt = undefined;
      isTrying = false;
    },
    failed() {
      inARow += 1;
      isTrying = false;
      if (inARow >= failures) pausedAt = now();
    },
    leftOpen() {
      isTrying = false;
    },
  };
}
