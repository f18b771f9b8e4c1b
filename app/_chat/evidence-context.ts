import { createContext, use } from 'react';
import type { Observation } from '@/lib/schema/observation';
import type { Turn } from './turn';

/** What the marks inside an answer need of the turn around them. */
export type Evidence = {
  turn: Turn;
  observations: ReadonlyMap<string, Observation>;
  /** Opens the panel of sources at a citation. */
  openCitation: (n: number) => void;
};

export const EvidenceContext = createContext<Evidence | undefined>(undefined);

export function useEvidence(): Evidence {
  const evidence = use(EvidenceContext);
  if (!evidence) throw new Error('useEvidence needs an EvidenceContext above it');
  return evidence;
}
