'use client';

import { useRef } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import { useHoverCard } from '../../../_components/hover-card';
import { ObservationFacts } from '../../../_components/observation-facts';
import { AskSelection } from './ask-selection';
import type { MarkedObservation } from './reader-block';
import { ReaderTools } from './reader-tools';

const SHOWN = 4;

type ReaderTextProps = {
  sourceTitle: string;
  observations: Readonly<Record<string, MarkedObservation>>;
  /** Beside the search: title, download. */
  bar: ReactNode;
  children: ReactNode;
};

/** The text with what moves in it: search, the cited words, cards over stated figures, asking about a selection. */
export function ReaderText({ sourceTitle, observations, bar, children }: ReaderTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const card = useHoverCard();

  const content = (element: HTMLElement) => {
    const marked = (element.dataset.marks ?? '').split(' ').flatMap((id) => observations[id] ?? []);
    return (
      <div className="grid gap-3">
        {marked.slice(0, SHOWN).map((observation) => (
          <div key={observation.id} className="border-b border-line pb-3 last:border-0 last:pb-0">
            <ObservationFacts observation={observation} />
          </div>
        ))}
        {marked.length > SHOWN && (
          <p className="text-muted">这一句里还有 {marked.length - SHOWN} 个数</p>
        )}
      </div>
    );
  };
  const stated = (event: PointerEvent) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;

  return (
    <>
      <div className="no-print sticky top-14 z-20 -mx-4 flex items-center gap-1 border-b border-line bg-paper px-4 py-2">
        {bar}
        <ReaderTools text={text} />
      </div>
      <div
        ref={text}
        className="reader-text"
        onPointerOver={(event) => {
          const element = stated(event);
          if (element && event.pointerType !== 'touch') card.hover(element, () => content(element));
        }}
        onPointerOut={(event) => {
          if (stated(event)) card.leave();
        }}
        onClick={(event) => {
          const element =
            event.target instanceof Element
              ? event.target.closest<HTMLElement>('[data-marks]')
              : null;
          if (element && window.getSelection()?.isCollapsed !== false)
            card.show(element, content(element));
        }}
      >
        {children}
      </div>
      <AskSelection text={text} sourceTitle={sourceTitle} />
    </>
  );
}
