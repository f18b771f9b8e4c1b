/** A signal that aborts with the caller's, or when time is up. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Whether it was time that ran out, not the caller who stopped. */
  readonly isOver: boolean;
  /** Lets go of timer and listener. */
  clear(): void;
};

export function startDeadline({ ms, signal }: { ms: number; signal?: AbortSignal }): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, ms);
  const stop = () => controller.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    get isOver() {
      return isOver && !(signal?.aborted ?? false);
    },
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}
