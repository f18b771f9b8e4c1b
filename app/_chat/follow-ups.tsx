'use client';

import { useEffect, useState } from 'react';
import type { Answer } from '@/lib/schema/answer';
import { QuestionList } from './question-list';

/** The server weighs each question; a long list of figures tells it no more than its beginning. */
const MOST_IDS = 12;

function observationIds({ figures }: Answer): string[] {
  const ids = figures.flatMap(({ binding }) => {
    if (binding.kind === 'observation') return [binding.id];
    return binding.kind === 'calculation' ? binding.operands : [];
  });
  return [...new Set(ids)].slice(0, MOST_IDS);
}

/** Our own server wrote it: the list is all that is asked. */
function questionsOf(value: unknown): string[] {
  const list =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

/** Questions that can be answered next, under the last answer. */
export function FollowUps({ question, answer }: { question: string; answer: Answer }) {
  const [questions, setQuestions] = useState<readonly string[]>([]);
  useEffect(() => {
    const ids = observationIds(answer);
    if (ids.length === 0 && answer.status !== 'not_found') return;
    const controller = new AbortController();
    const parameters = new URLSearchParams({ q: question, observations: ids.join(',') });
    fetch(`/api/follow-ups?${parameters}`, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((body: unknown) => setQuestions(questionsOf(body)))
      .catch(() => undefined); // offline: an answer without suggestions is whole
    return () => controller.abort();
  }, [question, answer]);
  if (questions.length === 0) return null;
  return (
    <div className="no-print mt-2">
      <h3 className="mb-2 text-sm font-semibold text-muted">接着问</h3>
      <QuestionList questions={questions} label="接着问" />
    </div>
  );
}
