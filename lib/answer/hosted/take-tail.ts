/** Usage, a last empty chunk, `[DONE]`: no server needs more than this after it has said that it is finished. */
const TAIL_EVENTS = 8;
const TAIL_MS = 300;

/** The next item, or nothing where it does not come at once. */
async function nextSoon<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T> | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TAIL_MS);
  });
  try {
    return await Promise.race([iterator.next(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Passes items on; once `isOver`, only those of a short tail. A server that is finished but never hangs up costs nothing, and
 * text that still comes after the end is seen.
 */
export async function* takeTail<T>(
  items: AsyncIterable<T>,
  { isOver }: { isOver: () => boolean },
): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let tail = 0;
  while (tail <= TAIL_EVENTS) {
    const next = isOver() ? await nextSoon(iterator) : await iterator.next();
    if (!next || next.done) return;
    if (isOver()) tail += 1;
    yield next.value;
  }
}
