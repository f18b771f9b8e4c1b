'use client';

import { useRef } from 'react';
import { citeLine, readerHref } from '../_components/cite-line';
import { useHoverCard } from '../_components/hover-card';
import { CitationCard } from './citation-card';
import { useEvidence } from './evidence-context';

/** [n]: hover and focus show the quote, a click opens it in the panel, a tap shows the card first. */
export function CitationMarker({ n }: { n: number }) {
  const { turn, openCitation } = useEvidence();
  const card = useHoverCard();
  const pointer = useRef('');
  const citation = turn.citations.find((candidate) => candidate.n === n);
  if (!citation) return null;
  return (
    <sup className="relative -top-[0.35em] align-baseline text-[0.75em] leading-none">
      <a
        role="doc-noteref"
        href={readerHref(citation)}
        aria-label={`引用${n}：${citation.title}，${citeLine(citation)}`}
        data-citation={n}
        className="-ms-0.5 px-1 py-2 text-accent no-underline tabular-nums hover:underline"
        {...card.triggers(() => <CitationCard citation={citation} />)}
        onPointerDown={(event) => {
          pointer.current = event.pointerType;
        }}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return; // a new tab or window, as for any link
          event.preventDefault();
          if (pointer.current === 'touch') {
            card.show(event.currentTarget, <CitationCard citation={citation} />);
          } else {
            card.hide();
            openCitation(n);
          }
          pointer.current = '';
        }}
      >
        [{n}]
      </a>
    </sup>
  );
}
