'use client';

import { citeLine } from '../_components/cite-line';
import { CopyButton } from '../_components/copy-button';
import { Icon } from '../_components/icon';
import type { Turn } from './turn';

/** The answer as plain text with its sources under it. */
function textWithSources({ question, text, citations }: Turn): string {
  const sources = citations.map(
    (citation) => `[${citation.n}] ${citation.title}，${citeLine(citation)}`,
  );
  return [question, '', text, '', ...sources].join('\n');
}

type MessageActionsProps = { turn: Turn; onAskAgain: (turnId: string) => void };

/** What can be done with a finished answer. */
export function MessageActions({ turn, onAskAgain }: MessageActionsProps) {
  return (
    <>
      <CopyButton label="复制" text={() => textWithSources(turn)} />
      <button type="button" className="button-quiet" onClick={() => onAskAgain(turn.id)}>
        <Icon name="retry" size={16} />
        再答一次
      </button>
    </>
  );
}
