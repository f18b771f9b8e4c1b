/** A name found in text, and what it stands for. */
export type Mention = { readonly value: string; readonly start: number; readonly end: number };

/** Finds names in text, longest first, none inside another. */
export type NameScanner = (text: string) => readonly Mention[];

/** Makes a scanner of names (and their other spellings) → value; names of one character are left out. */
export function createNameScanner(names: ReadonlyMap<string, string>): NameScanner {
  const longest = [...names.keys()].reduce((most, name) => Math.max(most, name.length), 0);
  const heads = new Set([...names.keys()].map((name) => name.slice(0, 2)));
  return (text) => {
    const found: Mention[] = [];
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (!heads.has(text.slice(at, at + 2))) continue;
      for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
        const value = names.get(text.slice(at, at + length));
        if (value === undefined) continue;
        found.push({ value, start: at, end: at + length });
        at += length - 1;
        break;
      }
    }
    return found;
  };
}
