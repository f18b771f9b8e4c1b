'use client';

import { useState } from 'react';
import { Dialog } from '../_components/dialog';
import { Icon } from '../_components/icon';
import { Toast } from '../_components/toast';
import { useNote } from '../_components/use-note';
import { errorText, request } from './request-json';

const REASONS = ['数字不对', '出处不符', '没找到', '过时', '其他'] as const;
type Reason = (typeof REASONS)[number];
type Verdict = { verdict: 'right' } | { verdict: 'wrong'; reason: Reason };

/** Right, or wrong with a reason: kept with the question, the answer and its evidence. */
export function FeedbackForm({ turn }: { turn: string }) {
  const [given, setGiven] = useState<'right' | 'wrong'>();
  const [isOpen, setIsOpen] = useState(false);
  const [status, setStatus] = useState('');
  const [note, setNote] = useNote();
  const send = (verdict: Verdict, words = '') => {
    request('/api/feedback', { method: 'POST', body: { turn, note: words, ...verdict } }).then(
      () => {
        setGiven(verdict.verdict);
        setNote('谢谢，已记下。');
        setStatus('');
        setIsOpen(false);
      },
      (error: unknown) => {
        setStatus(errorText(error));
        if (!isOpen) setNote(errorText(error));
      },
    );
  };
  return (
    <span className="ms-auto inline-flex items-center">
      <button
        type="button"
        className="button-quiet px-2 aria-pressed:text-good"
        aria-pressed={given === 'right'}
        aria-label="答得对"
        title="答得对"
        onClick={() => send({ verdict: 'right' })}
      >
        <Icon name="thumb" size={16} />
        <span className="@max-[32rem]:sr-only">答得对</span>
      </button>
      <button
        type="button"
        className="button-quiet px-2 aria-pressed:text-bad"
        aria-pressed={given === 'wrong'}
        aria-label="有问题"
        title="有问题"
        onClick={() => setIsOpen(true)}
      >
        <span className="rotate-180">
          <Icon name="thumb" size={16} />
        </span>
        <span className="@max-[32rem]:sr-only">有问题</span>
      </button>
      <Toast text={note} />
      <Dialog title="这条回答有什么问题？" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <WrongForm
          status={status}
          onSend={(reason, note) => send({ verdict: 'wrong', reason }, note)}
        />
      </Dialog>
    </span>
  );
}

function WrongForm({
  status,
  onSend,
}: {
  status: string;
  onSend: (reason: Reason, note: string) => void;
}) {
  const [reason, setReason] = useState<Reason>('数字不对');
  const [note, setNote] = useState('');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason, note);
      }}
    >
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="sr-only">原因</legend>
        {REASONS.map((name) => (
          <label key={name} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="radio"
              name="reason"
              className="size-4 accent-(--accent)"
              checked={reason === name}
              onChange={() => setReason(name)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <label className="grid gap-1 text-sm">
        说明（选填）：正确的数字或出处
        <textarea
          className="field w-full py-2 text-base"
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <p className="flex items-center gap-3">
        <button type="submit" className="button-primary">
          提交
        </button>
        <span role="alert" className="text-xs text-bad">
          {status}
        </span>
      </p>
    </form>
  );
}
