/** The search parameters of an address, one value a name, as Next gives them to a page. */
export type Query = Readonly<Record<string, string | undefined>>;

/** One value a name: of a repeated parameter the first counts. */
export function readQuery(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): Query {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, [value].flat()[0]]),
  );
}

/** The address of the same view with some parameters changed; empty ones are left out, names in order. */
export function hrefWith(path: string, query: Query, changes: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...changes }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
