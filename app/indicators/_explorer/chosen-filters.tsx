import Link from 'next/link';
import { Icon } from '../../_components/icon';
import { hrefWith, toggled } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import type { FacetGroup } from './facet-panel';

/** The filters of the view, each with a way to take it off. */
export function ChosenFilters({ groups, query }: { groups: readonly FacetGroup[]; query: Query }) {
  const chosen = groups.flatMap(({ name, label, values }) =>
    (query[name] ?? []).map((value) => ({
      name,
      value,
      text: `${label}：${values.find((one) => one.value === value)?.label ?? value}`,
    })),
  );
  if (chosen.length === 0) return null;
  const none = Object.fromEntries(groups.map(({ name }) => [name, undefined]));
  return (
    <ul aria-label="已选条件" className="flex flex-wrap items-center gap-1.5">
      {chosen.map(({ name, value, text }) => (
        <li key={name + value}>
          <Link
            href={hrefWith('/indicators', query, { [name]: toggled(query, name, value) })}
            scroll={false}
            prefetch={false}
            aria-label={`去掉${text}`}
            className="inline-flex items-center gap-1 rounded-full bg-accent-soft py-0.5 ps-3 pe-1.5 text-sm text-accent"
          >
            {text}
            <Icon name="close" size={14} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={hrefWith('/indicators', query, none)}
          scroll={false}
          prefetch={false}
          className="px-2 text-sm text-muted underline underline-offset-4"
        >
          全部去掉
        </Link>
      </li>
    </ul>
  );
}
