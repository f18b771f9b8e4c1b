'use client';

import type { Figure } from '@/lib/schema/answer';
import { ObservationFacts } from '../_components/observation-facts';
import { useHoverCard } from '../_components/hover-card';
import { useEvidence } from './evidence-context';
import type { Evidence } from './evidence-context';

const BOUND_BY = {
  observation: '查自指标表',
  span: '见于原文',
  calculation: '由下式算得',
} as const;

function FigureCard({ figure, evidence }: { figure: Figure; evidence: Evidence }) {
  const { binding } = figure;
  const observation =
    binding.kind === 'observation' ? evidence.observations.get(binding.id) : undefined;
  const citation =
    binding.kind === 'span'
      ? evidence.turn.citations.find(({ n }) => n === binding.citation)
      : undefined;
  return (
    <div className="grid gap-2">
      <p className="flex items-baseline justify-between gap-3">
        <strong className="text-base tabular-nums">{figure.text}</strong>
        <span className="text-xs text-muted">{BOUND_BY[binding.kind]}</span>
      </p>
      {observation && <ObservationFacts observation={observation} />}
      {binding.kind === 'calculation' && <p className="tabular-nums">{binding.formula}</p>}
      {citation && (
        <>
          <p className="text-xs text-muted">
            [{citation.n}] {citation.title}
          </p>
          <blockquote className="border-s-3 border-mark-strong ps-3">
            {citation.quote.slice(0, 200)}
          </blockquote>
        </>
      )}
    </div>
  );
}

/** A number of the answer, set apart quietly; hover or focus shows what binds it. */
export function FigureMark({ index }: { index: number }) {
  const evidence = useEvidence();
  const card = useHoverCard();
  const figure = evidence.turn.answer?.figures[index];
  if (!figure) return null;
  const render = () => <FigureCard figure={figure} evidence={evidence} />;
  return (
    <span
      tabIndex={0}
      role="button"
      aria-label={`${figure.text}，${BOUND_BY[figure.binding.kind]}`}
      className="figure-text cursor-help rounded-xs font-medium underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4 hover:bg-accent-soft hover:decoration-accent"
      {...card.triggers(render)}
      onClick={(event) => card.show(event.currentTarget, render())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') card.show(event.currentTarget, render());
      }}
    >
      {figure.text}
    </span>
  );
}
