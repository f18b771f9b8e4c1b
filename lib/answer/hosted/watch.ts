import type { HostedLimits } from './hosted-limits';
import { UpstreamError } from './upstream-error';
import type { UpstreamErrorCode } from './upstream-error';

/** Watches one request: aborts it when it is late, when it is stopped, and when it is over. */
export type Watch = {
  /** Aborts the request and its body. */
  readonly signal: AbortSignal;
  /** Headers or a whole line have come: the next silence counts from here. */
  alive(): void;
  /** Ends the request now, whatever is still on its way, and lets go of all timers. */
  end(): void;
  /** Why it ended, seen from here: late, stopped by the caller, or else the error that was met. */
  reasonOf(error: unknown): unknown;
};

/** Starts to watch; the caller's signal ends the request at once. */
export function startWatch({
  limits,
  signal,
}: {
  limits: HostedLimits;
  signal?: AbortSignal;
}): Watch {
  const controller = new AbortController();
  let late: UpstreamError | undefined;
  const fail = (code: UpstreamErrorCode) => {
    late ??= new UpstreamError({ code });
    controller.abort(late);
  };
  const total = setTimeout(() => fail('too-slow'), limits.totalMs);
  let gap = setTimeout(() => fail('no-answer'), limits.headerMs);
  const stop = () => controller.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    alive() {
      clearTimeout(gap);
      gap = setTimeout(() => fail('no-answer'), limits.gapMs);
    },
    end() {
      clearTimeout(total);
      clearTimeout(gap);
      signal?.removeEventListener('abort', stop);
      controller.abort();
    },
    reasonOf(error) {
      if (late) return late;
      if (signal?.aborted) return signal.reason;
      return error instanceof UpstreamError ? error : undefined;
    },
  };
}
