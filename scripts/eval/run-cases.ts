import { answerQuestion } from '@/lib/chat/answer-question';
import { createEngine } from '@/lib/chat/create-engine';
import type { Library } from '@/lib/indexing/library';
import type { Answer } from '@/lib/schema/answer';
import type { EvalCase } from './case';
import { judge } from './judge';
import type { Judgement } from './judge';

export type CaseResult = Judgement & {
  asked: EvalCase;
  answer: Answer;
  milliseconds: number;
  /** Citations whose quote is not what the source text says at its span. */
  unfaithful: number;
  defects: string[];
};

/** Asks every case of the offline engine and judges the answer to its last turn. */
export async function runCases({
  cases,
  library,
  today,
}: {
  cases: readonly EvalCase[];
  library: Library;
  today: string;
}): Promise<CaseResult[]> {
  const engine = createEngine({ library, today });
  const results: CaseResult[] = [];
  for (const asked of cases) {
    const defects: string[] = [];
    const started = performance.now();
    const answer = await answerQuestion({
      library,
      engine,
      question: asked.turns.at(-1) ?? '',
      earlier: asked.turns.slice(0, -1),
      onDefect: (message) => defects.push(message),
    }).answer;
    const milliseconds = performance.now() - started;
    results.push({
      ...judge(asked, answer),
      asked,
      answer,
      milliseconds,
      unfaithful: unfaithful(answer, library),
      defects,
    });
  }
  return results;
}

/** What a span says, less furniture: quotes are compared by their letters and digits. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

function unfaithful({ citations }: Answer, { texts }: Library): number {
  return citations.filter(({ source, start, end, quote }) => {
    const said = letters((texts.get(source) ?? '').slice(start, end));
    const quoted = letters(quote);
    return quoted === '' || !isWithin(quoted, said);
  }).length;
}

/** Whether the letters of a quote stand in the span in order, with furniture (page marks, running heads) between. */
function isWithin(quoted: string, said: string): boolean {
  let at = 0;
  for (const character of said) if (character === quoted[at]) at += 1;
  return at === quoted.length;
}
