import { FORMULA_YEAR } from './formula-year';
import { saysOnlyToReckon } from './says-only-to-reckon';

const YEAR = new RegExp(FORMULA_YEAR);

/** What stands beside a formula as far as it says more than that it is reckoned: its year, else all of it. */
export const besides = (text: string): string =>
  saysOnlyToReckon(text) ? (YEAR.exec(text)?.[0] ?? '') : text;
