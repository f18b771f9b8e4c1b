import Link from 'next/link';
import { hrefWith } from './search-query';
import type { Query } from './search-query';

type ChoiceLinksProps = {
  label: string;
  /** Name of the address's parameter. */
  name: string;
  path: string;
  query: Query;
  values: readonly { value: string; label: string; count: number }[];
};

/** One choice among a few, as links with counts; the chosen one, followed again, is given up. */
export function ChoiceLinks({ label, name, path, query, values }: ChoiceLinksProps) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="me-1 min-w-12 text-muted">{label}</span>
      {values.map((choice) => {
        const isChosen = query[name]?.includes(choice.value);
        return (
          <Link
            key={choice.value}
            href={hrefWith(path, query, { [name]: isChosen ? undefined : choice.value })}
            aria-current={isChosen ? 'true' : undefined}
            scroll={false}
            prefetch={false}
            className="rounded-full border border-line px-3 py-1 leading-snug hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:text-accent"
          >
            {choice.label} <span className="tabular-nums">{choice.count}</span>
          </Link>
        );
      })}
    </div>
  );
}
