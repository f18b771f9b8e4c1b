import { useEffect } from 'react';
import { keepForReload } from './use-draft';
import type { Turn } from './turn';

/**
 * Gives the page the address under which the server finds its conversation: while it answers, and from the first kept answer
 * on. A question that came to nothing leaves the address as it was, and comes back into the box with a reload.
 */
export function usePageAddress({
  id,
  turns,
  isBusy,
}: {
  id: string;
  turns: readonly Turn[];
  isBusy: boolean;
}): void {
  const isFound = isBusy || turns.some(({ phase }) => phase === 'done');
  const isEmpty = turns.length === 0;
  useEffect(() => {
    const address = isFound ? `/c/${id}` : '/';
    if (!isEmpty && window.location.pathname !== address)
      window.history.replaceState(null, '', address);
  }, [id, isFound, isEmpty]);

  const last = turns.at(-1);
  const unanswered =
    last?.phase === 'failed' || last?.phase === 'stopped' ? last.question : undefined;
  useEffect(() => {
    if (unanswered !== undefined) keepForReload(unanswered);
  }, [unanswered]);
}
