'use client';

import { useEffect, useState } from 'react';

const KEY = 'wenju-draft';

/** A question that came to nothing goes back into the box with the next reload, unless something else stands there. */
export function keepForReload(question: string): void {
  try {
    if (stored() === '') localStorage.setItem(KEY, question);
  } catch {
    // storage is switched off
  }
}

/** What is being typed, kept in the browser until it is sent: survives an error, a reload and a crash. */
export function useDraft(): [string, (draft: string) => void] {
  const [draft, setDraft] = useState('');
  useEffect(() => {
    // After hydration, since the server cannot know it; a question handed over in the address (?q=) goes first.
    const handed = new URLSearchParams(window.location.search).get('q');
    // eslint-disable-next-line react-hooks/set-state-in-effect -- storage is readable only in the browser
    setDraft((typed) => typed || handed || stored());
  }, []);
  return [
    draft,
    (next) => {
      setDraft(next);
      try {
        if (next === '') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, next);
      } catch {
        // storage is switched off: the draft lives as long as the page
      }
    },
  ];
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
