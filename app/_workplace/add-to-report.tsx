'use client';

import { useState } from 'react';
import { Dialog } from '../_components/dialog';
import { Icon } from '../_components/icon';
import { plainExcerpt } from './plain-excerpt';
import { copyRich } from './request-export';
import { errorText } from './request-json';
import { splitExcerpts } from './split-excerpts';
import { useBasket } from './use-basket';

type AddToReportProps = { turn: string; conversation: string; question: string; markdown: string };

/** Puts an answer, or single sentences of it, into the report basket. */
export function AddToReport({ turn, conversation, question, markdown }: AddToReportProps) {
  const { items, toggle } = useBasket();
  const [isChoosing, setIsChoosing] = useState(false);
  const [status, setStatus] = useState('');
  const copy = (excerpt: string) =>
    copyRich({ title: question.slice(0, 60), items: [{ turn, excerpt }] }).then(
      setStatus,
      (error: unknown) => setStatus(errorText(error)),
    );
  const excerpts = splitExcerpts(markdown);
  const keys = new Set(items.map(({ key }) => key));
  const base = { turn, conversation, question };
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        aria-pressed={keys.has(turn)}
        onClick={() => toggle({ ...base, key: turn, preview: plainExcerpt(markdown) })}
      >
        <Icon name={keys.has(turn) ? 'check' : 'plus'} size={16} />
        {keys.has(turn) ? '已在报告里' : '加入报告'}
      </button>
      {excerpts.length > 1 && (
        <button type="button" className="button-quiet" onClick={() => setIsChoosing(true)}>
          <Icon name="quote" size={16} />
          选句子
        </button>
      )}
      <Dialog
        title="选句子：加入报告或带出处复制"
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
      >
        <ul className="grid gap-2">
          {excerpts.map((excerpt) => {
            const key = `${turn}:${excerpt}`;
            return (
              <li key={key} className="flex items-start gap-1">
                <label className="flex min-w-0 flex-1 items-start gap-3 rounded-lg p-2 hover:bg-sunken">
                  <input
                    type="checkbox"
                    className="mt-1.5 size-4 accent-(--accent)"
                    checked={keys.has(key)}
                    onChange={() =>
                      toggle({ ...base, key, excerpt, preview: plainExcerpt(excerpt) })
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
        <p role="status" className="mt-3 text-xs text-muted">
          {status}
        </p>
      </Dialog>
    </>
  );
}
