import Link from 'next/link';
import type { Choice, Facet } from './facets';

function hrefWith(choice: Choice, name: string, value: string | undefined): string {
  const query = new URLSearchParams();
  for (const [key, chosen] of Object.entries({ ...choice, [name]: value }))
    if (chosen) query.set(key, chosen);
  const text = query.toString();
  return text === '' ? '/sources' : `/sources?${text}`;
}

/** Facets as links: every view is an address. */
export function FacetLinks({ facets, choice }: { facets: readonly Facet[]; choice: Choice }) {
  return (
    <div className="grid gap-2">
      {facets.map(({ name, label, values }) => (
        <div
          key={name}
          role="group"
          aria-label={label}
          className="flex flex-wrap items-center gap-1.5 text-sm"
        >
          <span className="me-1 w-12 text-muted">{label}</span>
          {values.map(({ value, count, isChosen }) => (
            <Link
              key={value}
              href={hrefWith(choice, name, isChosen ? undefined : value)}
              aria-current={isChosen ? 'true' : undefined}
              scroll={false}
              className="rounded-full border border-line px-3 py-1 leading-snug hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:text-accent"
            >
              {value} <span className="text-muted tabular-nums">{count}</span>
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}
