'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Conversation } from '@/lib/schema/conversation';
import { Dialog } from '../_components/dialog';
import { Icon } from '../_components/icon';
import { useMedia } from '../_components/use-media';
import { changeConversation, fetchHistory } from './history-client';
import { HistoryItem } from './history-item';

type HistoryProps = {
  /** Of the conversation on the page. */
  currentId: string;
  /** Changes when something was added: the list is read again. */
  revision: number;
};

const SEARCH_AFTER_MS = 200;
const UNDO_MS = 8000;

/** Earlier conversations: beside the page where it is wide, behind a button elsewhere. */
export function History(props: HistoryProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isWide = useMedia('(min-width: 80rem)');
  // Both frames are in the page and CSS shows one, so that nothing moves when the script takes over.
  return (
    <>
      <aside
        aria-label="历史"
        className="no-print sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-60 shrink-0 overflow-y-auto border-e border-line p-3 xl:block"
      >
        {isWide && <HistoryList {...props} />}
      </aside>
      <nav aria-label="对话" className="no-print flex items-center px-3 pt-2 sm:px-4 xl:hidden">
        <button type="button" className="button-quiet" onClick={() => setIsOpen(true)}>
          <Icon name="history" size={16} />
          历史
        </button>
        <NewConversation />
      </nav>
      <Dialog title="历史" shape="sheet" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <HistoryList {...props} />
      </Dialog>
    </>
  );
}

function NewConversation() {
  // A full load: what is being answered here is left to the server, which keeps it.
  return (
    // eslint-disable-next-line @next/next/no-html-link-for-pages -- on purpose, see above
    <a href="/" className="button-quiet">
      <Icon name="plus" size={16} />
      新对话
    </a>
  );
}

function HistoryList({ currentId, revision }: HistoryProps) {
  const [query, setQuery] = useState('');
  const [list, setList] = useState<readonly Conversation[] | 'unreachable'>();
  const [deleted, setDeleted] = useState<Conversation>();
  const [reread, setReread] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        void fetchHistory(query.trim(), controller.signal).then((found) => {
          if (!controller.signal.aborted) setList(found ?? 'unreachable');
        });
      },
      query === '' ? 0 : SEARCH_AFTER_MS,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, revision, reread]);
  useEffect(() => {
    if (!deleted) return;
    const timer = setTimeout(() => setDeleted(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [deleted]);

  const change = useCallback(
    async (conversation: Conversation, wanted: { title: string } | { deleted: boolean }) => {
      const isDone = await changeConversation(conversation.id, wanted);
      setReread((count) => count + 1);
      return isDone;
    },
    [],
  );

  const conversations = list === undefined || list === 'unreachable' ? [] : list;
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="hidden xl:flex">
        <NewConversation />
      </div>
      {(conversations.length > 5 || query !== '') && (
        <input
          type="search"
          className="field w-full"
          aria-label="搜索历史"
          placeholder="搜索历史"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {deleted && (
        <p
          role="status"
          className="flex items-center justify-between gap-2 rounded-lg bg-sunken px-2.5 py-1 text-sm"
        >
          已删除
          <button
            type="button"
            className="button-quiet text-accent"
            onClick={() => {
              void change(deleted, { deleted: false });
              setDeleted(undefined);
            }}
          >
            撤销
          </button>
        </p>
      )}
      {list === 'unreachable' && (
        <p className="px-2.5 text-sm text-muted">历史暂时取不到，网络恢复后再看。</p>
      )}
      {list?.length === 0 && (
        <p className="px-2.5 text-sm text-muted">
          {query === '' ? '问过的问题会留在这里，只有这个浏览器看得到。' : '没有找到'}
        </p>
      )}
      <ul className="grid grid-cols-1 gap-0.5">
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <HistoryItem
              conversation={conversation}
              isCurrent={conversation.id === currentId}
              onRename={(title) => void change(conversation, { title })}
              onDelete={() => {
                void change(conversation, { deleted: true }).then((isDone) => {
                  if (isDone) setDeleted(conversation);
                });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
