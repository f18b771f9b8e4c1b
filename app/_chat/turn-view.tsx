'use client';

import { memo, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../_components/icon';
import { AnswerChart } from './answer-chart';
import { AnswerText } from './answer-text';
import { chartedObservations } from './charted-observations';
import { EvidenceContext } from './evidence-context';
import { observationsOf } from './observations-of';
import { PrintedSources } from './printed-sources';
import { ProcessLog } from './process-log';
import { QuestionText } from './question-text';
import { isRunning } from './turn';
import type { Turn } from './turn';

type TurnViewProps = {
  turn: Turn;
  /** Of this conversation: an address that leads here. */
  anchor: string;
  /** Opens the panel at a citation of this turn. */
  onCite: (turnId: string, n: number) => void;
  /** Asks again, with other words if given. */
  onAskAgain: (turnId: string, question?: string) => void;
  /** Copy, export, feedback: what can be done with a finished answer. */
  actions: ReactNode;
};

const STAGES = { searching: '正在查资料…', writing: '正在写…', checking: '正在核对数字…' } as const;

function Outcome({ turn }: { turn: Turn }) {
  if (turn.answer?.status === 'not_found') return <Label text="资料里没有" />;
  if (turn.answer?.status === 'declined') return <Label text="不在回答范围" />;
  return null;
}

function Label({ text }: { text: string }) {
  return (
    <p className="mb-2 inline-flex items-center gap-1.5 rounded-full bg-sunken px-2.5 py-0.5 text-xs text-muted">
      <Icon name="info" size={14} />
      {text}
    </p>
  );
}

function Interruption({ turn, onAskAgain }: Pick<TurnViewProps, 'turn' | 'onAskAgain'>) {
  if (turn.phase !== 'failed' && turn.phase !== 'stopped') return null;
  const hasFailed = turn.phase === 'failed';
  return (
    <div
      role={hasFailed ? 'alert' : undefined}
      className={`mt-3 flex flex-wrap items-center gap-3 rounded-lg px-3 py-2 text-sm ${hasFailed ? 'bg-bad-soft text-bad' : 'bg-sunken text-muted'}`}
    >
      <span>{hasFailed ? (turn.error ?? '没有答成。') : '已停止，以上内容不完整。'}</span>
      <button type="button" className="button-outline min-h-8" onClick={() => onAskAgain(turn.id)}>
        <Icon name="retry" size={16} />
        再答一次
      </button>
    </div>
  );
}

/** A question and its answer, with the evidence within reach. */
export const TurnView = memo(function TurnView({
  turn,
  anchor,
  onCite,
  onAskAgain,
  actions,
}: TurnViewProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { steps, id } = turn;
  const observations = useMemo(() => observationsOf(steps), [steps]);
  const evidence = useMemo(
    () => ({ turn, observations, openCitation: (n: number) => onCite(id, n) }),
    [turn, observations, onCite, id],
  );
  const isBusy = isRunning(turn);
  return (
    <article
      id={anchor}
      aria-busy={isBusy}
      aria-label={`问答：${turn.question}`}
      className="scroll-mt-20"
    >
      <QuestionText
        question={turn.question}
        isEditing={isEditing}
        canEdit={!isBusy}
        onEdit={setIsEditing}
        onAsk={(question) => onAskAgain(turn.id, question)}
      />
      <EvidenceContext value={evidence}>
        <div className="mt-4">
          <Outcome turn={turn} />
          {turn.text !== '' && <AnswerText turn={turn} />}
          {turn.phase === 'waiting' && (
            <p className="thinking text-muted">{STAGES[turn.stage ?? 'searching']}</p>
          )}
          {turn.answer && (
            <AnswerChart
              observations={chartedObservations(turn.answer, observations)}
              sources={turn.answer.citations.map(({ title }) => title)}
            />
          )}
          <Interruption turn={turn} onAskAgain={onAskAgain} />
          {turn.phase === 'done' && <div className="no-print mt-3 max-w-[42em]">{actions}</div>}
          {!isBusy && <ProcessLog turn={turn} />}
          <PrintedSources turn={turn} />
        </div>
      </EvidenceContext>
    </article>
  );
});
