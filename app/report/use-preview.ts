'use client';

import { useEffect, useState } from 'react';
import type { ExportItem, ExportOptions } from '../_workplace/request-export';
import { errorText, request } from '../_workplace/request-json';
import type { ReportPreview } from './report-preview';

/** Somebody who types a title or moves an item several times waits for one preview. */
const AFTER_MS = 250;

type Shown = { preview?: ReportPreview; error?: string; isStale: boolean };

/** The report as the server would write it, anew after each change; the one before stays until then. */
export function usePreview({
  title,
  items,
  edition,
}: {
  title: string;
  items: readonly ExportItem[];
  edition: ExportOptions['edition'];
}): Shown {
  const wanted = JSON.stringify({ title, items, edition });
  const [shown, setShown] = useState<{ of: string; preview?: ReportPreview; error?: string }>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      request('/api/export/preview', { method: 'POST', body: JSON.parse(wanted) })
        .then((response) => response.json() as Promise<ReportPreview>) // our own server wrote it
        .then((preview) => ({ of: wanted, preview }))
        .catch((error: unknown) => ({ of: wanted, error: errorText(error) }))
        .then((next) => isWanted && setShown(next));
    }, AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return { isStale: shown?.of !== wanted, ...shown };
}
