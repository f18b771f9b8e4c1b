import Link from 'next/link';
import { firstOf, hrefWith } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import type { UnitScale } from './shown-value';

const SCALES = [
  { value: 'printed', label: '原单位' },
  { value: 'wan', label: '万' },
  { value: 'yi', label: '亿' },
] as const;

export function readScale(query: Query): UnitScale {
  const unit = firstOf(query, 'unit');
  return unit === 'wan' || unit === 'yi' ? unit : 'printed';
}

/** In which scale amounts are shown; the printed value stays within reach on each. */
export function UnitLinks({ query }: { query: Query }) {
  const scale = readScale(query);
  return (
    <div
      role="group"
      aria-label="单位"
      className="flex rounded-lg border border-line bg-surface p-0.5"
    >
      {SCALES.map(({ value, label }) => (
        <Link
          key={value}
          href={hrefWith('/indicators', query, { unit: value === 'printed' ? undefined : value })}
          scroll={false}
          prefetch={false}
          aria-current={scale === value ? 'true' : undefined}
          className="rounded-md px-3 py-1 text-sm text-muted aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {label}
        </Link>
      ))}
    </div>
  );
}
