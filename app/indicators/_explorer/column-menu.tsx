import Link from 'next/link';
import { Icon } from '../../_components/icon';
import { hrefWith, toggled } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import { COLUMNS } from './columns';

/** Which columns stand in the table; kept in the address like all else of the view. */
export function ColumnMenu({ query }: { query: Query }) {
  const hidden = new Set(query.hide);
  return (
    <details className="relative hidden md:block">
      <summary className="button-outline list-none">
        <Icon name="table" size={16} />列
      </summary>
      <ul className="absolute end-0 top-full z-20 mt-1 w-40 rounded-xl border border-line bg-surface p-1 shadow-raised">
        {COLUMNS.map(({ name, label }) => (
          <li key={name}>
            <Link
              href={hrefWith('/indicators', query, { hide: toggled(query, 'hide', name) })}
              scroll={false}
              prefetch={false}
              className="flex items-center gap-2 rounded-md px-3 py-1.5 text-sm hover:bg-sunken"
            >
              <span className="w-4 text-accent">
                {!hidden.has(name) && <Icon name="check" size={16} />}
              </span>
              {label}
              <span className="sr-only">{hidden.has(name) ? '（未显示）' : '（已显示）'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
