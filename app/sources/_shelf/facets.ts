import type { Source } from '@/lib/schema/source';
import { SOURCE_KINDS } from '../../_components/words';

/** What the shelf can be narrowed by; the name is that of the address's parameter. */
const FACETS = [
  { name: 'kind', label: '种类', valueOf: ({ kind }: Source) => SOURCE_KINDS[kind] },
  { name: 'area', label: '地区', valueOf: ({ area }: Source) => area },
  {
    name: 'year',
    label: '年份',
    valueOf: ({ period, date }: Source) => period?.slice(0, 4) ?? date?.slice(0, 4),
  },
  { name: 'publisher', label: '发布者', valueOf: ({ publisher }: Source) => publisher },
] as const;

export const FACET_NAMES = FACETS.map(({ name }) => name);

export type Choice = Readonly<Record<string, string | undefined>>;
export type Facet = {
  name: string;
  label: string;
  values: { value: string; label: string; count: number }[];
};

/** The sources that a choice leaves. */
export function narrow(sources: readonly Source[], choice: Choice): Source[] {
  return sources.filter((source) =>
    FACETS.every(({ name, valueOf }) => !choice[name] || valueOf(source) === choice[name]),
  );
}

/** For each facet its values with how many sources each would leave, given the other choices. */
export function facetsOf(sources: readonly Source[], choice: Choice): Facet[] {
  return FACETS.map(({ name, label, valueOf }) => {
    const left = narrow(sources, { ...choice, [name]: undefined });
    const counts = new Map<string, number>();
    for (const source of left) {
      const value = valueOf(source);
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, label: value, count }));
    return {
      name,
      label,
      values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    };
  }).filter(({ name, values }) => values.length > 1 || choice[name]);
}
