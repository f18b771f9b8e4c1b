import type { LanguageModelV3Prompt } from '@ai-sdk/provider';
import { understand } from '@/lib/question/understand';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { gather } from '@/lib/answer/offline/gathered/evidence';
import { nextCalls } from '@/lib/answer/offline/plan/plan-evidence';
import { readTurn } from '@/lib/answer/offline/gathered/read-turn';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import { writeDraft } from './write-draft';

/** The next step of the offline engine: tools to call, or the draft. */
export type Decision = { kind: 'call'; calls: readonly Call[] } | { kind: 'write'; draft: string };

/** Decides from the prompt alone: the question and its earlier ones are read anew each step, so that no state is kept. */
export function decide({
  prompt,
  vocabulary,
  today,
  mayCall,
}: {
  prompt: LanguageModelV3Prompt;
  vocabulary: Vocabulary;
  today: string;
  mayCall: boolean;
}): Decision {
  const { question, earlier, results } = readTurn(prompt);
  const reading = understand({ question, earlier, vocabulary, today });
  const gathered = gather(results);
  const calls = mayCall ? nextCalls({ reading, gathered, vocabulary }) : [];
  if (calls.length > 0) return { kind: 'call', calls };
  return { kind: 'write', draft: writeDraft({ reading, gathered, vocabulary }) };
}
