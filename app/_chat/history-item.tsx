'use client';

import { useState } from 'react';
import type { Conversation } from '@/lib/schema/conversation';
import { Icon } from '../_components/icon';
import { useComposition } from '../_components/use-composition';

type HistoryItemProps = {
  conversation: Conversation;
  isCurrent: boolean;
  onRename: (title: string) => void;
  onDelete: () => void;
};

export function HistoryItem({ conversation, isCurrent, onRename, onDelete }: HistoryItemProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, title } = conversation;
  if (isRenaming) {
    return (
      <RenameField
        title={title}
        onDone={(next) => {
          setIsRenaming(false);
          if (next !== undefined && next !== title) onRename(next);
        }}
      />
    );
  }
  return (
    <div className="group relative rounded-lg hover:bg-sunken has-[a[aria-current]]:bg-accent-soft">
      {/* A full load: the conversation comes from the store with its evidence, whatever is going on here. */}
      <a
        href={`/c/${encodeURIComponent(id)}`}
        aria-current={isCurrent ? 'page' : undefined}
        className="block truncate px-2.5 py-1.5 text-sm pointer-coarse:pe-18"
        title={title}
      >
        {title}
      </a>
      <span className="absolute inset-y-0 end-0 flex items-center rounded-lg bg-sunken opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:bg-transparent pointer-coarse:opacity-100">
        <button
          type="button"
          className="button-quiet min-w-7 px-1"
          aria-label={`重命名：${title}`}
          onClick={() => setIsRenaming(true)}
        >
          <Icon name="edit" size={15} />
        </button>
        <button
          type="button"
          className="button-quiet min-w-7 px-1"
          aria-label={`删除：${title}`}
          onClick={onDelete}
        >
          <Icon name="trash" size={15} />
        </button>
      </span>
    </div>
  );
}

function RenameField({ title, onDone }: { title: string; onDone: (title?: string) => void }) {
  const [text, setText] = useState(title);
  const { handlers, isComposing } = useComposition();
  const keep = () => onDone(text.trim() === '' ? undefined : text.trim());
  return (
    <input
      autoFocus
      className="field w-full"
      aria-label="对话名称"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone();
        }
      }}
      {...handlers}
      onBlur={() => {
        handlers.onBlur();
        keep();
      }}
    />
  );
}
