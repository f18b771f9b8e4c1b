import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { ownersOf } from '@/lib/answer/offline/gathered/owners-of';
import { writeFigure } from './write-figure';

/** What a number that the question states wrongly is of in the sources; empty where it is of nothing there. */
export function writeOwners({ ask, at, gathered }: AskInput): string {
  return ownersOf({ at, gathered })
    .map((evidence) => `问题中的那个数在资料里是：${writeFigure({ evidence, ask })}`)
    .join('\n');
}
