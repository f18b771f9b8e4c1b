'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import Link from 'next/link';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Observation } from '@/lib/schema/observation';
import { PendingBar } from '../../_components/pending-bar';
import { firstOf, hrefWith } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import { useMedia } from '../../_components/use-media';
import { shownColumns } from './columns';
import { ObservationRow } from './observation-row';
import { ObservationSheet } from './observation-sheet';
import { readScale } from './unit-links';
import { useRows } from './use-rows';

type ObservationTableProps = {
  first: readonly Observation[];
  total: number;
  query: Query;
  /** Source titles by id. */
  titles: Readonly<Record<string, string>>;
};

const ROWS_OF_THE_SERVER = 36;
const firstItems = (total: number): { index: number }[] =>
  Array.from({ length: Math.min(total, ROWS_OF_THE_SERVER) }, (_, index) => ({ index }));
const never = () => () => undefined;
const onClient = () => true;
const onServer = () => false;

/** Row heights in CSS pixels, borders included; observation-row.tsx keeps them. */
const ROW = { wide: 57, narrow: 69 };
const OVERSCAN = 12;

function SortLink({ name, label, query }: { name: string; label: string; query: Query }) {
  const sort = firstOf(query, 'sort');
  const isUp = sort === name;
  const isDown = sort === `-${name}`;
  const next = isUp ? `-${name}` : isDown ? undefined : name;
  return (
    <Link
      href={hrefWith('/indicators', query, { sort: next })}
      scroll={false}
      prefetch={false}
      className="inline-flex items-center gap-1 hover:text-ink"
    >
      {label}
      <span aria-hidden="true" className="w-3 text-accent">
        {isUp ? '↑' : isDown ? '↓' : ''}
      </span>
      <PendingBar />
    </Link>
  );
}

function ariaSort(name: string, query: Query): 'ascending' | 'descending' | undefined {
  const sort = firstOf(query, 'sort');
  if (sort === name) return 'ascending';
  return sort === `-${name}` ? 'descending' : undefined;
}

/** The rows of a view: only those near the window are in the document, so that 50,000 scroll like fifty. */
export function ObservationTable({ first, total, query, titles }: ObservationTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [opened, setOpened] = useState<Observation>();
  const isWide = useMedia('(min-width: 48rem)');
  const columns = shownColumns(query.hide ?? []);
  const { rows, need } = useRows({
    first,
    address: hrefWith('/api/indicators', query, { hide: undefined, unit: undefined }),
  });
  const rowHeight = isWide ? ROW.wide : ROW.narrow;
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialRect: { width: 1280, height: rowHeight * 24 },
  });
  useEffect(() => setMargin(frame.current?.offsetTop ?? 0), [isWide]);
  useEffect(() => virtualizer.measure(), [rowHeight, virtualizer]);

  // The browser may have scrolled before the page came alive: the rows of the server first, those in view right after.
  const isAlive = useSyncExternalStore(never, onClient, onServer);
  const items = isAlive ? virtualizer.getVirtualItems() : firstItems(total);
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => need(from, to), [need, from, to]);

  const scale = readScale(query);
  return (
    <div ref={frame} className="table-frame overflow-x-visible! md:overflow-x-clip!">
      <table aria-rowcount={total + 1} className="table-fixed">
        <thead>
          <tr>
            <th scope="col" aria-sort={ariaSort('indicator', query)}>
              <SortLink name="indicator" label="指标" query={query} />
            </th>
            {columns.map(({ name, label }) => (
              <th
                key={name}
                scope="col"
                aria-sort={ariaSort(name, query)}
                className={`column-${name} hidden md:table-cell`}
              >
                <SortLink name={name} label={label} query={query} />
              </th>
            ))}
            <th
              scope="col"
              aria-sort={ariaSort('value', query)}
              className="numeric w-36 md:w-40 lg:w-48"
            >
              <SortLink name="value" label="数值" query={query} />
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={from * rowHeight} />
          {items.map(({ index }) => (
            <ObservationRow
              key={index}
              index={index}
              observation={rows.get(index)}
              columns={columns}
              titles={titles}
              scale={scale}
              onOpen={setOpened}
            />
          ))}
          <Spacer height={Math.max(0, total - to - 1) * rowHeight} />
        </tbody>
      </table>
      <ObservationSheet observation={opened} titles={titles} onClose={() => setOpened(undefined)} />
    </div>
  );
}

/**
 * Stands for the rows that are not in the document; the height is an attribute, since the policy refuses inline styles. One
 * cell wide: a cell over columns that a phone hides would give them width.
 */
function Spacer({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true">
      <td height={height} className="p-0!" />
    </tr>
  );
}
