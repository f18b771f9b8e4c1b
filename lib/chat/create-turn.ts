import type {
  Calculation,
  CheckEvidence,
  ListEvidence,
  ObservationEvidence,
  PassageEvidence,
} from '@/lib/schema/tools';
import { createEvidence } from '@/lib/verify/evidence';
import type { Evidence } from '@/lib/verify/evidence';

type Found<T> = Omit<T, 'alias'>;

/** One question's ledger: gives evidence its aliases and keeps what the tools brought, for verification. */
export type Turn = {
  readonly evidence: Evidence;
  addPassage(found: Found<PassageEvidence>): PassageEvidence;
  addList(found: Found<ListEvidence>): ListEvidence;
  addObservation(found: Found<ObservationEvidence>): ObservationEvidence;
  addCalculation(found: Found<Calculation>): Calculation;
  addCheck(check: CheckEvidence): CheckEvidence;
  /** The id behind an alias of this turn; anything else comes back as it is. */
  idOf(aliasOrId: string): string;
};

/** Aliases count from 1 in the order of first sight; the same thing seen again keeps its alias. */
function createShelf<T extends { alias: string }>(letter: string, shelf: Map<string, T>) {
  const aliases = new Map<string, string>();
  return (id: string, found: Found<T>): T => {
    const alias = aliases.get(id) ?? `${letter}${aliases.size + 1}`;
    aliases.set(id, alias);
    const item = { ...found, alias } as T; // Found<T> is T without its alias, which has just been given back
    shelf.set(alias, item);
    return item;
  };
}

export function createTurn(): Turn {
  const evidence = createEvidence();
  const shelvePassage = createShelf('p', evidence.passages);
  const shelveList = createShelf('l', evidence.lists);
  const shelveObservation = createShelf('o', evidence.observations);
  const shelveCalculation = createShelf('c', evidence.calculations);
  return {
    evidence,
    addPassage: (found) => shelvePassage(found.passage.id, found),
    addList: (found) => shelveList(found.list.id, found),
    addObservation: (found) => shelveObservation(found.observation.id, found),
    addCalculation: (found) => shelveCalculation(`${found.operation} ${found.formula}`, found),
    addCheck: (check) => {
      evidence.checks.set(check.check.id, check);
      return check;
    },
    idOf: (asked) => {
      const alias = asked
        .trim()
        .replace(/^\[|\]$/g, '')
        .toLowerCase();
      return (
        evidence.observations.get(alias)?.observation.id ??
        evidence.passages.get(alias)?.passage.id ??
        evidence.lists.get(alias)?.list.id ??
        asked
      );
    },
  };
}
