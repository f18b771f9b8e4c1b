import { Icon } from '../../_components/icon';
import { hrefWith } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** The view as a file: every row of it, not only those on the screen. */
export function DownloadLinks({ query }: { query: Query }) {
  return (
    <details className="relative">
      <summary className="button-outline list-none">
        <Icon name="download" size={16} />
        下载
      </summary>
      <ul className="absolute end-0 top-full z-20 mt-1 w-36 rounded-xl border border-line bg-surface p-1 shadow-raised">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              href={hrefWith('/api/indicators', query, {
                format,
                unit: undefined,
                hide: undefined,
              })}
              download
              className="block rounded-md px-3 py-1.5 text-sm hover:bg-sunken"
            >
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
