/** One thing put into the report: an answer, or part of it. */
export type BasketItem = {
  /** Of this item: one turn may be in the basket as several sentences. */
  key: string;
  turn: string;
  conversation: string;
  question: string;
  /** Shown in the list; the document takes its words from the server. */
  preview: string;
  /** The part of the answer's Markdown that was taken; the whole where it is missing. */
  excerpt?: string;
};

const KEY = 'wenju-report';
const NOTHING: readonly BasketItem[] = [];
const listeners = new Set<() => void>();
let held: readonly BasketItem[] | undefined;

function isItem(value: unknown): value is BasketItem {
  if (typeof value !== 'object' || value === null) return false;
  const item = value as Record<string, unknown>;
  const texts = ['key', 'turn', 'conversation', 'question', 'preview'];
  return (
    texts.every((name) => typeof item[name] === 'string') &&
    (item['excerpt'] === undefined || typeof item['excerpt'] === 'string')
  );
}

function load(): readonly BasketItem[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isItem) : NOTHING;
  } catch {
    return NOTHING; // storage is switched off, or was written by hand
  }
}

/** What is in the basket; the same value until it changes. */
export function basketItems(): readonly BasketItem[] {
  held ??= load();
  return held;
}

/** What the server renders: it knows no browser's basket. */
export const emptyBasket = (): readonly BasketItem[] => NOTHING;

/** Puts other contents into the basket, here and in the browser's other windows. */
export function setBasket(items: readonly BasketItem[]): void {
  held = items;
  try {
    localStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // storage is switched off: the basket lasts as long as the page
  }
  for (const listener of listeners) listener();
}

export function subscribeToBasket(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    held = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}
