/** Numbers as a reference list is cited in print: 1, 2, 3, 5 → `1-3,5`. Duplicates count once. */
export function numberRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((left, right) => left - right);
  const ranges: [number, number][] = [];
  for (const n of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges
    .map(([from, to]) => {
      if (from === to) return `${from}`;
      return to === from + 1 ? `${from},${to}` : `${from}-${to}`;
    })
    .join(',');
}
