/** Reads what stands under an id when it is first asked for, and gives the same to everybody who asks again. */
export function oncePerId<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (id) => {
    const entry = known.get(id) ?? { value: read(id) };
    known.set(id, entry);
    return entry.value;
  };
}
