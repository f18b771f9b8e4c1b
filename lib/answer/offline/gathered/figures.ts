import { callId } from './call-id';
import type { AskAt } from './ask-answer';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Target } from '@/lib/schema/reading';
import { expandTargets } from './expand-targets';

/** What came back for one target. */
export type FigureFound = {
  target: Target;
  /** The original source first; empty where the table has no such cell. */
  evidence: readonly ObservationEvidence[];
  /** In Chinese, why there is none. */
  missing: string;
  /** Readings that differ in figures. */
  candidates: readonly ObservationEvidence[];
};

/** One observation a figure, all in one unit where each is stated in it: 2.97万亿元 beside 2.82万亿元, 3855个 beside 11946个. */
export function inOneUnit(found: readonly FigureFound[]): ObservationEvidence[] {
  const units = found.flatMap(({ evidence }) => [
    ...new Set(evidence.map(({ observation }) => observation.unit)),
  ]);
  const common = units.find(
    (unit) => units.filter((other) => other === unit).length === found.length,
  );
  return found.flatMap(
    ({ evidence }) =>
      evidence.find(({ observation }) => observation.unit === common) ?? evidence.slice(0, 1),
  );
}

/** The looked-up figures of an ask, in the order of its targets. */
export function figuresOf({ ask, at, gathered, vocabulary }: AskAt): FigureFound[] {
  return expandTargets({ ask, vocabulary }).map((target, place) => {
    const found = gathered.lookup(callId(at, 'target', place));
    const base = { target, evidence: [], missing: '', candidates: [] };
    if (target.missing !== '' || !found)
      return { ...base, missing: found?.status === 'missing' ? found.text : '没有' };
    if (found.status === 'found') return { ...base, evidence: found.observations };
    if (found.status === 'ambiguous') return { ...base, candidates: found.candidates };
    return { ...base, missing: found.text };
  });
}
