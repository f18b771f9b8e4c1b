'use client';

import { useEffect, useRef, useState } from 'react';
import type { Citation } from '@/lib/schema/answer';

/** The quote in its place, as app/sources/[id]/excerpt/route.ts gives it. */
type Surroundings = { before: string; quote: string; after: string };

function isSurroundings(value: unknown): value is Surroundings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'before' in value &&
    'quote' in value &&
    'after' in value
  );
}

/** Cells of a table stand side by side; here they are parted by a stroke. */
const cells = (text: string) => text.replaceAll('\t', ' │ ');

/** The cited words, highlighted, with what stands before and after them; the words alone until that has come. */
export function Excerpt({ citation }: { citation: Citation }) {
  const { source, start, end, quote } = citation;
  const [around, setAround] = useState<Surroundings>();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/sources/${encodeURIComponent(source)}/excerpt?start=${start}&end=${end}`, {
      signal: controller.signal,
    })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((value: unknown) => {
        if (isSurroundings(value)) setAround(value);
      })
      .catch(() => undefined); // offline: the words themselves are there
    return () => controller.abort();
  }, [source, start, end]);
  useEffect(() => {
    // Only the frame scrolls, so that the page stays where it is.
    const frame = mark.current?.parentElement;
    if (!around || !frame || !mark.current) return;
    const spare = frame.clientHeight - mark.current.getBoundingClientRect().height;
    frame.scrollTop = mark.current.offsetTop - Math.max(16, spare / 2);
  }, [around]);
  return (
    <blockquote
      className="relative max-h-[45dvh] overflow-y-auto rounded-lg bg-sunken p-4 text-[0.9375rem] leading-loose whitespace-pre-line"
      tabIndex={0}
    >
      {around?.before && <span className="text-muted">{cells(around.before)}</span>}
      <mark ref={mark} className="rounded-xs bg-mark box-decoration-clone px-0.5">
        {cells(around?.quote ?? quote)}
      </mark>
      {around?.after && <span className="text-muted">{cells(around.after)}</span>}
    </blockquote>
  );
}
