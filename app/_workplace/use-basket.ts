'use client';

import { useSyncExternalStore } from 'react';
import { basketItems, emptyBasket, setBasket, subscribeToBasket } from './basket';
import type { BasketItem } from './basket';

type Basket = {
  items: readonly BasketItem[];
  /** Puts an item in, or takes it out where it already is. */
  toggle: (item: BasketItem) => void;
  remove: (key: string) => void;
  /** Moves an item up (−1) or down (+1). */
  move: (key: string, by: -1 | 1) => void;
  clear: () => void;
};

const without = (key: string) => basketItems().filter((item) => item.key !== key);

/** The report basket of this browser; it outlives a reload and is shared by its windows. */
export function useBasket(): Basket {
  const items = useSyncExternalStore(subscribeToBasket, basketItems, emptyBasket);
  return {
    items,
    toggle: (item) => {
      const rest = without(item.key);
      setBasket(rest.length < basketItems().length ? rest : [...rest, item]);
    },
    remove: (key) => setBasket(without(key)),
    move: (key, by) => {
      const from = basketItems().findIndex((item) => item.key === key);
      const item = basketItems()[from];
      if (item === undefined) return;
      const rest = without(key);
      setBasket(rest.toSpliced(Math.max(0, from + by), 0, item));
    },
    clear: () => setBasket([]),
  };
}
