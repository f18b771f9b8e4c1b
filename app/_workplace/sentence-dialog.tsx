'use client';

import { useState } from 'react';
import { Dialog } from '../_components/dialog';
import { Icon } from '../_components/icon';
import { plainExcerpt } from './plain-excerpt';
import { copyRich } from './request-export';
import { errorText } from './request-json';
import { useBasket } from './use-basket';

type SentenceDialogProps = {
  turn: string;
  conversation: string;
  question: string;
  /** Sentences of the answer's Markdown, as they stand there. */
  excerpts: readonly string[];
  isOpen: boolean;
  onClose: () => void;
};

/** Single sentences of an answer: put into the report, or copied with their notes and references. */
export function SentenceDialog({ excerpts, isOpen, onClose, ...place }: SentenceDialogProps) {
  const { items, toggle } = useBasket();
  const [status, setStatus] = useState('');
  const { turn, question } = place;
  const keys = new Set(items.map(({ key }) => key));
  const copy = (excerpt: string) =>
    copyRich({ title: question.slice(0, 60), items: [{ turn, excerpt }] }).then(
      setStatus,
      (error: unknown) => setStatus(errorText(error)),
    );
  return (
    <Dialog title="选句子：加入报告或带出处复制" isOpen={isOpen} onClose={onClose}>
      <ul className="grid gap-2">
        {excerpts.map((excerpt) => {
          const key = `${turn}:${excerpt}`;
          return (
            <li key={key} className="flex items-start gap-1">
              <label className="flex min-w-0 flex-1 items-start gap-3 rounded-lg p-2 hover:bg-sunken">
                <input
                  type="checkbox"
                  className="mt-1.5 size-4 shrink-0 accent-(--accent)"
                  checked={keys.has(key)}
                  onChange={() =>
                    toggle({ ...place, key, excerpt, preview: plainExcerpt(excerpt) })
                  }
                />
                <span>{plainExcerpt(excerpt)}</span>
              </label>
              <button
                type="button"
                className="button-quiet mt-1 px-2"
                aria-label={`带出处复制：${plainExcerpt(excerpt)}`}
                title="带出处复制"
                onClick={() => void copy(excerpt)}
              >
                <Icon name="copy" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="mt-3 min-h-5 text-xs text-muted">
        {status}
      </p>
    </Dialog>
  );
}
