import { createContext, use } from 'react';

/** Asks a question in the conversation of the page. */
export const AskContext = createContext<((question: string) => void) | undefined>(undefined);

export function useAsk(): (question: string) => void {
  const ask = use(AskContext);
  if (!ask) throw new Error('useAsk needs a Chat above it');
  return ask;
}
