const HALF = 0x10000;

/** One pass of a radix sort: by the upper or the lower 16 bits of the keys, equal ones in the order that they had. */
function pass({ from, to, shift }: { from: Pairs; to: Pairs; shift: 0 | 16 }): void {
  const places = new Uint32Array(HALF + 1);
  const { keys, values } = from;
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = (((keys[at] ?? 0) >>> shift) & 0xffff) + 1;
    places[bucket] = (places[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < HALF; bucket += 1) {
    places[bucket + 1] = (places[bucket + 1] ?? 0) + (places[bucket] ?? 0);
  }
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const bucket = (key >>> shift) & 0xffff;
    const place = places[bucket] ?? 0;
    to.keys[place] = key;
    to.values[place] = values[at] ?? 0;
    places[bucket] = place + 1;
  }
}

type Pairs = { keys: Uint32Array; values: Uint32Array };

/** Sorts keys in place, each with its value; values of equal keys keep their order. Takes two passes, whatever the keys. */
export function sortPairs(keys: Uint32Array, values: Uint32Array): void {
  const pairs = { keys, values };
  const aside = { keys: new Uint32Array(keys.length), values: new Uint32Array(keys.length) };
  pass({ from: pairs, to: aside, shift: 0 });
  pass({ from: aside, to: pairs, shift: 16 });
}
