'use client';

import * as Popover from '@radix-ui/react-popover';
import { createContext, use, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FocusEvent, PointerEvent, ReactNode } from 'react';

type Triggers = {
  onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
};
type HoverCard = {
  /** Handlers that show a card beside an element on hover (after a moment) and on keyboard focus. */
  triggers: (render: () => ReactNode) => Triggers;
  /** The same for one listener over many elements: the pointer is over this one; the pointer has left. */
  hover: (anchor: HTMLElement, render: () => ReactNode) => void;
  leave: () => void;
  /** Shows the card at once: for a tap. */
  show: (anchor: HTMLElement, content: ReactNode) => void;
  hide: () => void;
};
type Shown = { anchor: HTMLElement; content: ReactNode };

const OPEN_AFTER_MS = 150;
/** Long enough for the pointer to travel from the word into the card (WCAG 1.4.13). */
const CLOSE_AFTER_MS = 220;

/** On a word that gets the focus back from what it had opened: its card was not asked for. */
const FOCUS_GIVEN_BACK = 'data-focus-given-back';

/** Gives the focus back to a word without showing its card. */
export function giveFocusBack(anchor: HTMLElement): void {
  anchor.setAttribute(FOCUS_GIVEN_BACK, '');
  anchor.focus({ preventScroll: true });
  anchor.removeAttribute(FOCUS_GIVEN_BACK);
}

const Context = createContext<HoverCard | undefined>(undefined);

export function useHoverCard(): HoverCard {
  const card = use(Context);
  if (!card) throw new Error('useHoverCard needs a HoverCardProvider above it');
  return card;
}

/** One card for all the words below: a page with hundreds of marked figures has one popover, not hundreds. */
export function HoverCardProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  const card = useMemo<HoverCard>(() => {
    const after = (ms: number, next: Shown | undefined) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(next), ms);
    };
    return {
      triggers: (render) => ({
        onPointerEnter: ({ currentTarget: anchor, pointerType }) => {
          if (pointerType !== 'touch') after(OPEN_AFTER_MS, { anchor, content: render() });
        },
        onPointerLeave: ({ pointerType }) => {
          if (pointerType !== 'touch') after(CLOSE_AFTER_MS, undefined);
        },
        onFocus: ({ currentTarget: anchor }) => {
          const isGivenBack = anchor.hasAttribute(FOCUS_GIVEN_BACK);
          if (!isGivenBack && anchor.matches(':focus-visible'))
            after(0, { anchor, content: render() });
        },
        onBlur: () => after(CLOSE_AFTER_MS, undefined),
      }),
      hover: (anchor, render) => after(OPEN_AFTER_MS, { anchor, content: render() }),
      leave: () => after(CLOSE_AFTER_MS, undefined),
      show: (anchor, content) => after(0, { anchor, content }),
      hide: () => after(0, undefined),
    };
  }, []);

  useEffect(() => {
    const anchor = shown?.anchor;
    anchor?.setAttribute('aria-describedby', id);
    return () => anchor?.removeAttribute('aria-describedby');
  }, [shown, id]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <Context value={card}>
      {children}
      <Popover.Root open={shown !== undefined} onOpenChange={(open) => !open && card.hide()}>
        {shown && <Popover.Anchor virtualRef={{ current: shown.anchor }} />}
        {/* Inside the main landmark, where those who go by landmarks find it. */}
        <Popover.Portal container={shown?.anchor.closest('main') ?? null}>
          <Popover.Content
            id={id}
            role="tooltip"
            side="top"
            sideOffset={6}
            collisionPadding={12}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onPointerEnter={() => clearTimeout(timer.current)}
            onFocus={() => clearTimeout(timer.current)}
            // A finger that lifts leaves, too, and its click comes only then: the card must still be there.
            onPointerLeave={({ pointerType }) => {
              if (pointerType !== 'touch') card.hide();
            }}
            className="no-print z-40 max-h-(--radix-popover-content-available-height) w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto rounded-xl border border-line bg-surface p-4 text-sm text-ink shadow-raised"
          >
            {shown?.content}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </Context>
  );
}
