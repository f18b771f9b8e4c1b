/** A queue that one side fills while the other reads: events are kept until they are read, however late that is. */
export type EventQueue<T> = AsyncIterable<T> & { push(item: T): void; close(): void };

export function createEventQueue<T>(): EventQueue<T> {
  const items: T[] = [];
  let isClosed = false;
  let wake: (() => void) | undefined;
  const notify = () => {
    wake?.();
    wake = undefined;
  };
  return {
    push(item) {
      items.push(item);
      notify();
    },
    close() {
      isClosed = true;
      notify();
    },
    async *[Symbol.asyncIterator]() {
      for (let at = 0; ; at += 1) {
        while (at >= items.length) {
          if (isClosed) return;
          await new Promise<void>((resolve) => (wake = resolve));
        }
        yield items[at] as T; // at < items.length
      }
    },
  };
}
