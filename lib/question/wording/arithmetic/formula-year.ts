/** A year as it is said of one side of a formula, or of both: a pattern's source. */
export const FORMULA_YEAR = String.raw`\d{4}年(?:度)?(?:末|底)?`;
