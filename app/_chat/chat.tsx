'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { giveFocusBack, HoverCardProvider } from '../_components/hover-card';
import { Icon } from '../_components/icon';
import { AskContext } from './ask-context';
import { Composer } from './composer';
import { FollowUps } from './follow-ups';
import { History } from './history';
import type { ComposerHandle } from './composer';
import { LiveStatus } from './live-status';
import { MessageActions } from './message-actions';
import { SourcePanel } from './source-panel';
import { TurnView } from './turn-view';
import type { Turn } from './turn';
import { useConversation } from './use-conversation';
import { useFollowScroll } from './use-follow-scroll';
import { usePageAddress } from './use-page-address';

type ChatProps = {
  id: string;
  initialTurns: readonly Turn[];
  /** Shown while nothing has been asked. */
  welcome: ReactNode;
  /** Under the question box. */
  footnote: ReactNode;
};

export function Chat({ id, initialTurns, welcome, footnote }: ChatProps) {
  const { turns, isBusy, ask, askAgain, stop } = useConversation({ id, initialTurns });
  const [cited, setCited] = useState<{ turnId: string; n: number }>();
  const composer = useRef<ComposerHandle>(null);
  const { isAway, toEnd } = useFollowScroll(isBusy);
  usePageAddress({ id, turns, isBusy });
  const doneCount = turns.filter(({ phase }) => phase === 'done').length;
  const lastTurn = turns.at(-1);
  const citedTurn = turns.find((turn) => turn.id === cited?.turnId);

  const askHere = (question: string) => {
    if (isBusy) return;
    ask(question);
    toEnd();
  };
  const openCitation = useCallback((turnId: string, n: number) => setCited({ turnId, n }), []);
  const closePanel = useCallback(() => {
    setCited(undefined);
    if (!cited) return;
    // Focus goes back to the marker that opened the panel.
    const marker = document
      .getElementById(`m-${cited.turnId}`)
      ?.querySelector<HTMLElement>(`a[data-citation="${cited.n}"]`);
    if (marker) giveFocusBack(marker);
  }, [cited]);

  useEffect(() => {
    if (!isBusy) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]'))
        stop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isBusy, stop]);

  return (
    <HoverCardProvider>
      <AskContext value={askHere}>
        <div className="flex flex-1 flex-col xl:flex-row">
          <History currentId={id} revision={doneCount} />
          <div className="flex min-w-0 flex-1">
            <main id="main" className="flex min-w-0 flex-1 flex-col">
              {turns.length === 0 ? (
                <div className="mx-auto w-full max-w-3xl flex-1 px-4 pt-[8dvh] pb-8 sm:px-6">
                  {welcome}
                </div>
              ) : (
                <div className="mx-auto grid w-full max-w-3xl flex-1 grid-cols-1 content-start gap-12 px-4 pt-8 pb-10 sm:px-6">
                  <h1 className="sr-only">问答</h1>
                  {turns.map((turn) => (
                    <TurnView
                      key={turn.id}
                      turn={turn}
                      anchor={`m-${turn.id}`}
                      onCite={openCitation}
                      onAskAgain={askAgain}
                      actions={
                        <MessageActions turn={turn} conversation={id} onAskAgain={askAgain} />
                      }
                    />
                  ))}
                  {lastTurn?.phase === 'done' && lastTurn.answer && (
                    <FollowUps question={lastTurn.question} answer={lastTurn.answer} />
                  )}
                </div>
              )}
              <LiveStatus turn={lastTurn} />
              <div className="no-print sticky bottom-0 z-10 bg-linear-to-t from-paper from-75% to-transparent px-3 pt-6 pb-3 sm:px-6">
                <div className="relative mx-auto max-w-3xl">
                  {isAway && (
                    <button
                      type="button"
                      onClick={toEnd}
                      className="button-outline absolute -top-11 left-1/2 -translate-x-1/2 rounded-full shadow-raised"
                    >
                      <Icon name="down" size={16} />
                      跳到最新
                    </button>
                  )}
                  <Composer
                    ref={composer}
                    isBusy={isBusy}
                    lastQuestion={lastTurn?.question}
                    onAsk={askHere}
                    onStop={stop}
                  />
                  <div className="mt-2 text-center text-xs text-muted">{footnote}</div>
                </div>
              </div>
            </main>
            {cited && citedTurn && (
              <SourcePanel
                citations={citedTurn.citations}
                active={cited.n}
                onSelect={(n) => setCited({ ...cited, n })}
                onClose={closePanel}
              />
            )}
          </div>
        </div>
      </AskContext>
    </HoverCardProvider>
  );
}
