/** A queue that one side fills while others read: each reader gets every event from the first on, however late it comes. */
export type EventQueue<T> = AsyncIterable<T> & { push(item: T): void; close(): void };

export function createEventQueue<T>(): EventQueue<T> {
  const items: T[] = [];
  let isClosed = false;
  let waiting: (() => void)[] = [];
  const notify = () => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
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
          await new Promise<void>((resolve) => waiting.push(resolve));
        }
        yield items[at] as T; // at < items.length
      }
    },
  };
}
