'use client';

import { citeLine } from '../_components/cite-line';
import { CopyButton } from '../_components/copy-button';
import { Icon } from '../_components/icon';
import { AddToReport } from '../_workplace/add-to-report';
import { ExportMenu } from '../_workplace/export-menu';
import { FeedbackForm } from '../_workplace/feedback-form';
import type { Turn } from './turn';

/** The answer as plain text with its sources under it. */
function textWithSources({ question, text, citations }: Turn): string {
  const sources = citations.map(
    (citation) => `[${citation.n}] ${citation.title}，${citeLine(citation)}`,
  );
  return [question, '', text, '', ...sources].join('\n');
}

const TITLE_LENGTH = 60;

type MessageActionsProps = {
  turn: Turn;
  conversation: string;
  onAskAgain: (turnId: string) => void;
};

/** What can be done with a finished answer. */
export function MessageActions({ turn, conversation, onAskAgain }: MessageActionsProps) {
  const { id, question, text } = turn;
  const hasAnswer = turn.answer?.status === 'answered';
  return (
    <>
      <CopyButton label="复制" text={() => textWithSources(turn)} />
      {hasAnswer && (
        <>
          <AddToReport turn={id} conversation={conversation} question={question} markdown={text} />
          <ExportMenu
            title={[...question].slice(0, TITLE_LENGTH).join('')}
            items={[{ turn: id }]}
          />
        </>
      )}
      <button type="button" className="button-quiet" onClick={() => onAskAgain(id)}>
        <Icon name="retry" size={16} />
        再答一次
      </button>
      <CopyButton
        label="复制链接"
        text={() => new URL(`/c/${conversation}#m-${id}`, window.location.href).href}
      />
      <FeedbackForm turn={id} />
    </>
  );
}
