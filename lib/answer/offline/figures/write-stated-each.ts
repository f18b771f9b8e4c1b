import { isClaim } from '@/lib/question/intent/is-claim';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { holdsOf, isOfKind } from './agrees-with';
import { writeFigure } from './write-figure';

const MOST = 3;

/**
 * Several figures of one statement (发了754人次、155.8万元,对吧), each held against the numbers that may be its own. Empty where nothing is
 * claimed, or not of each of them.
 */
export function writeStatedEach({
  ask,
  all,
}: {
  ask: Ask;
  all: readonly (readonly ObservationEvidence[])[];
}): string {
  const { stated, text, operation } = ask;
  const isOfEach = all.length > 1 && all.length <= Math.min(stated.length, MOST);
  if (operation !== undefined || !isOfEach || !isClaim(text)) return '';
  const held = all.map((evidence) => {
    const numbers = evidence.flatMap(({ observation, related }) => [observation, ...related]);
    const own = stated.filter((one) => numbers.some((printed) => isOfKind(one, printed)));
    const isSaid = own.some((one) =>
      numbers.some((printed) => holdsOf({ stated: one, printed, text })),
    );
    return { figure: writeFigure({ evidence, ask }), isSpoken: own.length > 0, isSaid };
  });
  if (held.some(({ isSpoken }) => !isSpoken)) return '';
  const isAll = stated.length === all.length && held.every(({ isSaid }) => isSaid);
  const lines = held.map(({ figure, isSaid }) => (isSaid ? figure : `不对，${figure}`));
  return `${isAll ? '是的，' : ''}${lines.join('\n')}`;
}
