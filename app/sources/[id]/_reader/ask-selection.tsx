'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { Icon } from '../../../_components/icon';

type AskSelectionProps = { text: RefObject<HTMLElement | null>; sourceTitle: string };

const LONGEST = 120;
const SHORTEST = 2;

/** With words selected, a way to ask about them; they go into the question box, to be finished by hand. */
export function AskSelection({ text, sourceTitle }: AskSelectionProps) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const onSelect = () => {
      const selection = window.getSelection();
      const isInside = selection?.anchorNode && text.current?.contains(selection.anchorNode);
      const selected = isInside ? selection.toString().replace(/\s+/g, ' ').trim() : '';
      setWords(selected.length >= SHORTEST ? selected.slice(0, LONGEST) : '');
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [text]);
  if (words === '') return null;
  return (
    <div className="no-print fixed inset-x-0 bottom-5 z-30 flex justify-center px-4">
      <Link
        href={`/?q=${encodeURIComponent(`《${sourceTitle}》里说“${words}”，`)}`}
        prefetch={false}
        className="button-primary max-w-full rounded-full shadow-raised"
      >
        <Icon name="ask" size={16} />
        问这一段：<span className="truncate font-normal">{words}</span>
      </Link>
    </div>
  );
}
