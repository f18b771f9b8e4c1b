import type { Answer } from '@/lib/schema/answer';
import { writeNotices } from '@/lib/verify/write-notices';
import type { Engine } from './engine';
import type { PreparedLibrary } from './prepare-library';
import type { EngineOutcome } from './run-engine';
import { CANNOT_ANSWER } from './words';

type EngineName = Engine['name'];

/** An answer of one sentence that stands on nothing and claims nothing. */
export function plainAnswer(
  engine: EngineName,
  { status, answer }: Pick<Answer, 'status' | 'answer'>,
): Answer {
  return { status, answer, citations: [], figures: [], notices: [], engine };
}

/** The answer that a verified draft makes, with what a careful colleague would add. */
export function composeAnswer(
  { grounder, evidence }: EngineOutcome,
  { engine, prepared }: { engine: EngineName; prepared: PreparedLibrary },
): Answer {
  const text = grounder.text.trim();
  if (text === '') return plainAnswer(engine, { status: 'not_found', answer: CANNOT_ANSWER });
  const { bound, citations, figures, status, unbound } = grounder;
  const notices = writeNotices({ bound, evidence, view: prepared.view, citations });
  if (unbound.length > 0 && engine === 'llm') {
    notices.push({
      kind: 'unverified',
      text: '有内容在资料中找不到依据，已删去或标出。',
      citations: [],
    });
  }
  return {
    // An answer that cites nothing has found nothing.
    status: status === 'answered' && citations.length === 0 ? 'not_found' : status,
    answer: text,
    citations: [...citations],
    figures: [...figures],
    notices,
    engine,
  };
}
