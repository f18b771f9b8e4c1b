'use client';

import { useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Icon } from '../_components/icon';
import { useComposition } from '../_components/use-composition';
import { useDraft } from './use-draft';
import { useSlashKey } from '../_components/use-slash-key';

/** As long as /api/chat takes. */
const MAX_CHARACTERS = 2000;
const COUNT_FROM = 1800;

export type ComposerHandle = { fill: (text: string) => void };
type ComposerProps = {
  isBusy: boolean;
  lastQuestion: string | undefined;
  onAsk: (question: string) => void;
  onStop: () => void;
  ref: Ref<ComposerHandle>;
};

export function Composer({ isBusy, lastQuestion, onAsk, onStop, ref }: ComposerProps) {
  const [draft, setDraft] = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);
  const { handlers, isComposing } = useComposition();
  const isTooLong = draft.length > MAX_CHARACTERS;
  const canSend = draft.trim() !== '' && !isTooLong && !isBusy;

  useImperativeHandle(ref, () => ({
    fill: (text) => {
      setDraft(text);
      field.current?.focus();
    },
  }));

  useSlashKey(field);

  const send = () => {
    if (!canSend) return;
    setDraft('');
    onAsk(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && draft === '' && lastQuestion) {
      event.preventDefault();
      setDraft(lastQuestion);
    }
  };

  return (
    <form
      className="no-print rounded-2xl border border-line-strong bg-surface shadow-raised focus-within:border-accent focus-within:outline-1 focus-within:outline-accent"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="sr-only" htmlFor="question">
        问题
      </label>
      <div className="flex items-end gap-2 p-2 ps-4">
        <div className="composer-field min-w-0 flex-1" data-text={draft}>
          <textarea
            ref={field}
            id="question"
            rows={1}
            value={draft}
            placeholder="问一个数字、一项政策，或让它作比较"
            enterKeyHint="send"
            autoComplete="off"
            aria-describedby={isTooLong ? 'question-length' : undefined}
            aria-invalid={isTooLong}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onKeyDown}
            {...handlers}
          />
        </div>
        {isBusy ? (
          <button
            type="button"
            className="button-outline size-10 min-w-10 rounded-xl p-0"
            aria-label="停止回答"
            title="停止（Esc）"
            onClick={onStop}
          >
            <Icon name="stop" />
          </button>
        ) : (
          <button
            type="submit"
            className="button-primary size-10 min-w-10 rounded-xl p-0"
            aria-label="发送"
            title="发送（Enter）"
            disabled={!canSend}
          >
            <Icon name="send" size={20} />
          </button>
        )}
      </div>
      {draft.length > COUNT_FROM && (
        <p
          id="question-length"
          className={`px-4 pb-2 text-xs ${isTooLong ? 'text-bad' : 'text-muted'}`}
        >
          {draft.length} / {MAX_CHARACTERS} 字{isTooLong && '，太长了，请删减'}
        </p>
      )}
    </form>
  );
}
