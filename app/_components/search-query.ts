/** The search parameters of an address; a repeated one has several values. */
export type Query = Readonly<Record<string, readonly string[]>>;
type Changes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** As Next gives them to a page. */
export type PageParameters = Readonly<Record<string, string | string[] | undefined>>;

export function readQuery(parameters: PageParameters): Query {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, [value ?? []].flat()]),
  );
}

export function firstOf(query: Query, name: string): string | undefined {
  return query[name]?.[0];
}

/** The address of the same view with some parameters changed; empty ones are left out, names in order. */
export function hrefWith(path: string, query: Query, changes: Changes): string {
  const parameters = new URLSearchParams();
  const all = { ...query, ...changes };
  for (const name of Object.keys(all).sort()) {
    for (const value of [all[name] ?? []].flat()) if (value !== '') parameters.append(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The values of a parameter with one put in, or taken out where it is there. */
export function toggled(query: Query, name: string, value: string): readonly string[] {
  const values = query[name] ?? [];
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
