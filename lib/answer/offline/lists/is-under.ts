/** Whether what stands under the first headings goes on under the second: what another section ends with leads to no list of this one. */
export const isUnder = (headings: readonly string[], inner: readonly string[]): boolean =>
  headings.every((heading, at) => inner[at] === heading);
