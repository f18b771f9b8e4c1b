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

type Question = Parameters<typeof understand>[0];
type Reading = ReturnType<typeof understand>;

/** What was read last with each vocabulary: the steps of an answer read the same question, and reading is most of the work. */
const lastRead = new WeakMap<Vocabulary, { key: string; reading: Reading }>();

function readOnce(asked: Question): Reading {
  const key = JSON.stringify([asked.question, asked.earlier, asked.today]);
  const last = lastRead.get(asked.vocabulary);
  if (last?.key === key) return last.reading;
  const reading = understand(asked);
  lastRead.set(asked.vocabulary, { key, reading });
  return reading;
}

/** Decides from the prompt alone: nothing is kept between the steps but what the prompt says, read once. */
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
  const reading = readOnce({ question, earlier, vocabulary, today });
  const gathered = gather(results);
  const calls = mayCall ? nextCalls({ reading, gathered, vocabulary }) : [];
  if (calls.length > 0) return { kind: 'call', calls };
  return { kind: 'write', draft: writeDraft({ reading, gathered, vocabulary }) };
}
