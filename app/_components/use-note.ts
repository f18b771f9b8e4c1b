'use client';

import { useEffect, useState } from 'react';

const SHOWN_MS = 4000;

/** A text that is taken back after a moment: "copied", "kept". */
export function useNote(): [string, (text: string) => void] {
  const [note, setNote] = useState('');
  useEffect(() => {
    if (note === '') return;
    const timer = setTimeout(() => setNote(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note]);
  return [note, setNote];
}
