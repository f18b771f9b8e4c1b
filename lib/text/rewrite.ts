/** A wording, and what is to stand in its place; its groups are named by `$1`. */
export type Rewriting = readonly [wording: RegExp, plain: string];

/** A text after one rewriting after another: each sees what those before it have left, so their order counts. */
export const rewrite = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce((rest, [wording, plain]) => rest.replace(wording, plain), text);
