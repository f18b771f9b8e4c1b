'use client';

import { useState } from 'react';
import { Icon } from '../_components/icon';
import { useComposition } from '../_components/use-composition';

type QuestionTextProps = {
  question: string;
  isEditing: boolean;
  canEdit: boolean;
  onEdit: (isEditing: boolean) => void;
  onAsk: (question: string) => void;
};

/** The question as a heading of its answer; it can be put in other words and asked again. */
export function QuestionText({ question, isEditing, canEdit, onEdit, onAsk }: QuestionTextProps) {
  if (isEditing) return <QuestionForm question={question} onEdit={onEdit} onAsk={onAsk} />;
  return (
    <div className="group flex items-start gap-2">
      <h2 className="text-xl font-semibold whitespace-pre-line">{question}</h2>
      {canEdit && (
        <button
          type="button"
          className="button-quiet no-print px-2 opacity-60 group-hover:opacity-100 focus-visible:opacity-100"
          aria-label="改问题再问"
          title="改问题再问"
          onClick={() => onEdit(true)}
        >
          <Icon name="edit" size={16} />
        </button>
      )}
    </div>
  );
}

function QuestionForm({
  question,
  onEdit,
  onAsk,
}: Pick<QuestionTextProps, 'question' | 'onEdit' | 'onAsk'>) {
  const [text, setText] = useState(question);
  const { handlers, isComposing } = useComposition();
  const send = () => {
    if (text.trim() === '') return;
    onEdit(false);
    onAsk(text.trim());
  };
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        autoFocus
        aria-label="改问题"
        className="field w-full py-2 text-base"
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Escape') onEdit(false);
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            send();
          }
        }}
        {...handlers}
      />
      <p className="flex flex-wrap items-center gap-2">
        <button type="submit" className="button-primary" disabled={text.trim() === ''}>
          再问
        </button>
        <button type="button" className="button-quiet" onClick={() => onEdit(false)}>
          取消
        </button>
        <span className="text-xs text-muted">这一问之后的问答会被替换</span>
      </p>
    </form>
  );
}
