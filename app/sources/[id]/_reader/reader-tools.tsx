'use client';

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Icon } from '../../../_components/icon';
import { useComposition } from '../../../_components/use-composition';
import { findWords, rangesOf, readHash } from './find-place';
import { bringToMiddle, highlight } from './highlight';
import { useSlashKey } from '../../../_components/use-slash-key';

type Places = { kind: 'cited' | 'found'; all: readonly (readonly Range[])[]; at: number };
const NONE: Places = { kind: 'found', all: [], at: 0 };

function paint({ kind, all, at }: Places) {
  highlight('cited', kind === 'cited' ? all.flat() : []);
  highlight('found', kind === 'found' ? all.flat() : []);
  highlight('found-here', kind === 'found' ? (all[at] ?? []) : []);
  bringToMiddle(all[at]?.[0]);
}

/** Search inside the source, and the words that the address points at: previous, next, n of m. */
export function ReaderTools({ text }: { text: RefObject<HTMLElement | null> }) {
  const [words, setWords] = useState('');
  const [places, setPlaces] = useState<Places>(NONE);
  const field = useRef<HTMLInputElement>(null);
  const { handlers, isComposing } = useComposition();

  const show = (next: Places) => {
    setPlaces(next);
    paint(next);
  };
  const search = (wanted: string) => {
    if (!text.current) return;
    show({ kind: 'found', all: findWords(text.current, wanted), at: 0 });
  };
  const step = (by: number) => {
    const count = places.all.length;
    if (count > 0) show({ ...places, at: (places.at + by + count) % count });
  };

  useEffect(() => {
    const follow = () => {
      const root = text.current;
      const all = root ? readHash(window.location.hash).map((span) => rangesOf(root, span)) : [];
      const shown: Places = {
        kind: 'cited',
        all: all.filter((ranges) => ranges.length > 0),
        at: 0,
      };
      setPlaces(shown);
      paint(shown);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      paint(NONE);
    };
  }, [text]);
  useSlashKey(field);

  const count = places.all.length;
  const hasSearched = places.kind === 'found' && words.trim() !== '';
  return (
    <search className="flex min-w-0 flex-1 items-center gap-1">
      <label className="relative min-w-0 flex-1 sm:w-56 sm:flex-none">
        <span className="sr-only">在本文中查找</span>
        <span className="pointer-events-none absolute inset-y-0 start-2.5 grid place-items-center text-faint">
          <Icon name="search" size={16} />
        </span>
        <input
          ref={field}
          type="search"
          className="field w-full ps-8"
          placeholder="在本文中查找"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            if (!(event.nativeEvent as InputEvent).isComposing) search(event.target.value);
          }}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
            if (event.key === 'Escape') {
              setWords('');
              search('');
            }
          }}
          {...handlers}
          onCompositionEnd={(event) => {
            handlers.onCompositionEnd();
            search(event.currentTarget.value);
          }}
        />
      </label>
      <span role="status" className="text-xs whitespace-nowrap text-muted tabular-nums">
        {count > 0 ? `第 ${places.at + 1} / ${count} 处` : hasSearched ? '没有找到' : ''}
      </span>
      {count > 0 && (
        <>
          <button
            type="button"
            className="button-quiet px-1.5"
            aria-label="上一处"
            onClick={() => step(-1)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            className="button-quiet px-1.5"
            aria-label="下一处"
            onClick={() => step(1)}
          >
            <Icon name="chevron" />
          </button>
        </>
      )}
    </search>
  );
}
