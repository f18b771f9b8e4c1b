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
    if (around) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [around]);
  return (
    <blockquote
      className="max-h-[45dvh] overflow-y-auto rounded-lg bg-sunken p-4 text-[0.9375rem] leading-loose whitespace-pre-line"
      tabIndex={0}
    >
      {around?.before && <span className="text-muted">{around.before}</span>}
      <mark ref={mark} className="rounded-xs bg-mark box-decoration-clone px-0.5">
        {around?.quote ?? quote}
      </mark>
      {around?.after && <span className="text-muted">{around.after}</span>}
    </blockquote>
  );
}
