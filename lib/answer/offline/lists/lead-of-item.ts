/** A first sentence is given whole up to this length, else as its lead clauses up to `LEAD_CLAUSE`. */
const LONG_ITEM = 90;
const LEAD_CLAUSE = 60;

/** The first sentence of an item; of a long one the clauses that fit, at least one. */
export function leadOfItem(text: string): string {
  const end = text.search(/[。！？]/);
  const first = end < 0 ? text : text.slice(0, end + 1);
  if (first.length <= LONG_ITEM) return first;
  const within = first.slice(0, LEAD_CLAUSE).search(/[，,；;：:](?=[^，,；;：:]*$)/);
  const clause = within > 0 ? within : first.search(/[，,；;：:]/);
  return clause > 0 ? first.slice(0, clause) : first.slice(0, LEAD_CLAUSE);
}
