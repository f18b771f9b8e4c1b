import Link from 'next/link';
import { PendingBar } from './pending-bar';
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
    <div role="group" aria-label={label} className="flex items-start gap-1.5 text-sm">
      <span className="me-1 w-10 shrink-0 pt-[5px] text-muted">{label}</span>
      <div className="flex min-w-0 flex-wrap gap-1.5">
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
              {choice.label} <span className="text-muted tabular-nums">{choice.count}</span>
              <PendingBar />
            </Link>
          );
        })}
      </div>
    </div>
  );
}
