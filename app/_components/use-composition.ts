'use client';

import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';

type Composition = {
  /** Spread on the field. */
  handlers: { onCompositionStart: () => void; onCompositionEnd: () => void; onBlur: () => void };
  /** Whether a key press belongs to the input method (choosing a word), not to us. */
  isComposing: (event: KeyboardEvent) => boolean;
};

/**
 * Tells keys for an input method from keys for the page. Chrome says `isComposing`; Safari ends the composition before the
 * Enter that ended it, with key code 229 (WebKit bug 165004), so that the end counts only after the current task.
 */
export function useComposition(): Composition {
  const composing = useRef(false);
  return useMemo(
    () => ({
      handlers: {
        onCompositionStart: () => {
          composing.current = true;
        },
        onCompositionEnd: () => {
          setTimeout(() => {
            composing.current = false;
          }, 0);
        },
        onBlur: () => {
          composing.current = false;
        },
      },
      isComposing: (event) =>
        composing.current || event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229,
    }),
    [],
  );
}
