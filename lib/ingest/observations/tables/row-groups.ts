import { isOnlyPart } from './join-heads';
import type { Heads } from './name-cell';
import type { TableHead } from './table-head';

/** Which row the rows below it are parts of: from 其中 on, as long as they name values of the kind that it names. */
export class RowGroups {
  #wholes: TableHead['match'][] = [];
  #kinds: readonly string[] = [];
  #isPart = false;

  next(head: TableHead, leads: boolean): void {
    const kinds = head.values.map(({ dimension }) => dimension);
    const isSame = isOnlyPart(head) && kinds.every((kind) => this.#kinds.includes(kind));
    this.#isPart = leads || isSame;
    if (leads) this.#kinds = kinds;
    else if (!isSame) [this.#wholes, this.#kinds] = [[], []];
  }

  /** What the whole of the row is about in a column, where the row is a part. */
  wholeAt(column: number): TableHead['match'] {
    return this.#isPart ? this.#wholes[column] : undefined;
  }

  take(column: number, { column: { match }, row, caption }: Heads): void {
    if (!this.#isPart) this.#wholes[column] = match ?? row.match ?? caption.match;
  }
}
