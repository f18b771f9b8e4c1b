import Link from 'next/link';
import { PendingBar } from '../../_components/pending-bar';
import { hrefWith, toggled } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';

export type FacetGroup = {
  /** Name of the address's parameter. */
  name: string;
  label: string;
  values: readonly { value: string; label: string; count: number }[];
};
type FacetPanelProps = { groups: readonly FacetGroup[]; query: Query };

/** More than these stand behind 更多. */
const SHOWN_AT_FIRST = 8;

/** What the table can be narrowed by, with how many rows each choice would leave; every choice is a link. */
export function FacetPanel({ groups, query }: FacetPanelProps) {
  return (
    <div className="grid gap-6">
      {groups
        .filter(({ values }) => values.length > 0)
        .map((group) => (
          <section key={group.name} aria-labelledby={`facet-${group.name}`}>
            <h2 id={`facet-${group.name}`} className="mb-1 px-2 text-xs font-semibold text-muted">
              {group.label}
            </h2>
            <FacetValues group={group} query={query} />
          </section>
        ))}
    </div>
  );
}

function FacetValues({ group, query }: { group: FacetGroup; query: Query }) {
  const chosen = new Set(query[group.name]);
  // What is chosen never hides behind 更多.
  const ordered = group.values.toSorted(
    (a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)),
  );
  const rest = ordered.slice(SHOWN_AT_FIRST);
  return (
    <>
      <FacetList name={group.name} values={ordered.slice(0, SHOWN_AT_FIRST)} query={query} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-6 px-2 text-xs text-accent">更多（{rest.length}）</summary>
          <div
            className="max-h-80 overflow-y-auto"
            tabIndex={0}
            role="region"
            aria-label={`更多${group.label}`}
          >
            <FacetList name={group.name} values={rest} query={query} />
          </div>
        </details>
      )}
    </>
  );
}

function FacetList({
  name,
  values,
  query,
}: {
  name: string;
  values: FacetGroup['values'];
  query: Query;
}) {
  return (
    <ul>
      {values.map(({ value, label, count }) => {
        const isChosen = query[name]?.includes(value) ?? false;
        return (
          <li key={value}>
            <Link
              href={hrefWith('/indicators', query, { [name]: toggled(query, name, value) })}
              scroll={false}
              prefetch={false}
              aria-current={isChosen ? 'true' : undefined}
              className="flex items-baseline justify-between gap-3 rounded-md px-2 py-1 text-sm leading-snug hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
            >
              <span>{label}</span>
              <span className="shrink-0 text-xs whitespace-nowrap text-muted tabular-nums">
                {count}
              </span>
              <PendingBar />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
