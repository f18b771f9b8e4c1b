'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Observation } from '@/lib/schema/observation';

type UseRowsOptions = {
  /** The first rows of the view, from the server's page. */
  first: readonly Observation[];
  /** The view's address without page: `/api/indicators?…`. */
  address: string;
};

const PAGE = 200;

/** The rows of a view by position, fetched a page at a time as they come into sight. */
export function useRows({ first, address }: UseRowsOptions) {
  const [rows, setRows] = useState<ReadonlyMap<number, Observation>>(
    () => new Map(first.entries()),
  );
  const asked = useRef(new Set<number>());
  const controller = useRef<AbortController>(undefined);
  useEffect(() => {
    controller.current = new AbortController();
    return () => controller.current?.abort();
  }, []);

  const need = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
        const offset = page * PAGE;
        if (asked.current.has(page) || offset + PAGE <= first.length) continue;
        asked.current.add(page);
        const url = `${address}${address.includes('?') ? '&' : '?'}offset=${offset}&limit=${PAGE}`;
        fetch(url, controller.current ? { signal: controller.current.signal } : {})
          .then((response) =>
            response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
          )
          .then((body: { rows: Observation[] }) => {
            setRows(
              (known) =>
                new Map([
                  ...known,
                  ...body.rows.map((row, at): [number, Observation] => [offset + at, row]),
                ]),
            );
          })
          .catch(() => asked.current.delete(page)); // asked for again when it is next in sight
      }
    },
    [address, first.length],
  );
  return { rows, need };
}
