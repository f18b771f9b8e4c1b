import { describe, expect, it } from 'vitest';
import { createEventQueue } from './event-queue';

async function readAll<T>(queue: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of queue) items.push(item);
  return items;
}

describe('createEventQueue', () => {
  it('gives every reader every event, whether it waits, joins in the middle or comes after the end', async () => {
    const queue = createEventQueue<number>();
    const early = [readAll(queue), readAll(queue)];
    queue.push(1);
    await Promise.resolve();
    const joining = readAll(queue);
    queue.push(2);
    queue.close();
    const late = readAll(queue);
    expect(await Promise.all([...early, joining, late])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });
});
