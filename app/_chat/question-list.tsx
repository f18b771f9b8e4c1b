'use client';

import { Icon } from '../_components/icon';
import { useAsk } from './ask-context';

/** Questions that can be answered, asked by a click. */
export function QuestionList({
  questions,
  label,
}: {
  questions: readonly string[];
  label: string;
}) {
  const ask = useAsk();
  return (
    <ul aria-label={label} className="grid gap-2 sm:grid-cols-2">
      {questions.map((question) => (
        <li key={question} className="flex">
          <button
            type="button"
            onClick={() => ask(question)}
            className="group flex min-h-16 w-full items-center justify-between gap-3 rounded-xl border border-line bg-surface px-4 py-2.5 text-start text-[0.9375rem] leading-snug transition-colors hover:border-accent"
          >
            <span className="text-pretty">{question}</span>
            <span className="text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent">
              <Icon name="chevron" size={16} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
