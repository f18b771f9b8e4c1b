import type { Conversation } from '@/lib/schema/conversation';

type Change = { title: string } | { deleted: boolean };

/** This browser's conversations, last used first; undefined where the server cannot be asked. */
export async function fetchHistory(
  query: string,
  signal: AbortSignal,
): Promise<Conversation[] | undefined> {
  try {
    const response = await fetch(`/api/conversations?q=${encodeURIComponent(query)}`, { signal });
    if (!response.ok) return undefined;
    const body: unknown = await response.json();
    return isHistory(body) ? body.conversations : undefined;
  } catch {
    return undefined; // offline, or a newer search has begun
  }
}

/** Says whether it was done. */
export async function changeConversation(id: string, change: Change): Promise<boolean> {
  const response = await fetch(`/api/conversations/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  }).catch(() => undefined);
  return response?.ok ?? false;
}

/** Our own server wrote it: the list is all that is asked. */
function isHistory(value: unknown): value is { conversations: Conversation[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'conversations' in value &&
    Array.isArray(value.conversations)
  );
}
