'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isTyping } from './is-typing';
import { areSingleKeysOff } from './keys-dialog';

/** `/` goes to a page's field, unless the reader is typing or has switched single keys off. */
export function useSlashKey(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        isTyping(event) ||
        areSingleKeysOff()
      )
        return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
