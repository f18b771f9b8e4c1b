'use client';

import { useState } from 'react';
import { MACHINE_MARK } from '@/lib/writing/machine-mark';
import { citeLine } from '../_components/cite-line';
import { copyText } from '../_components/copy-text';
import { Icon } from '../_components/icon';
import { Toast } from '../_components/toast';
import { useNote } from '../_components/use-note';
import { AddToReport } from '../_workplace/add-to-report';
import { ExportMenu } from '../_workplace/export-menu';
import { FeedbackForm } from '../_workplace/feedback-form';
import { Menu, MenuItem } from '../_workplace/menu';
import { copyRich } from '../_workplace/request-export';
import { SentenceDialog } from '../_workplace/sentence-dialog';
import { splitExcerpts } from '../_workplace/split-excerpts';
import type { Turn } from './turn';

/** The answer as plain text with its sources and the mark under it. */
function textWithSources({ question, text, citations, answer }: Turn): string {
  const sources = citations.map(
    (citation) => `[${citation.n}] ${citation.title}，${citeLine(citation)}`,
  );
  const mark = MACHINE_MARK[answer?.engine ?? 'offline'];
  return [question, '', text, '', ...sources, '', mark].join('\n');
}

/** As the server writes it, with notes and references; where it is out of reach, the text on the page with its sources. */
function copyAnswer(turn: Turn, title: string): Promise<string> {
  return copyRich({ title, items: [{ turn: turn.id }] }).catch(async () => {
    const isCopied = await copyText({ text: textWithSources(turn) });
    return isCopied ? '已复制' : '浏览器不许复制';
  });
}

const TITLE_LENGTH = 60;
/** What gives way, in this order, where the row would not fit on one line. */
const WORDS = { export: '@max-[22rem]:sr-only', report: '@max-[19rem]:sr-only' } as const;

type MessageActionsProps = {
  turn: Turn;
  conversation: string;
  onAskAgain: (turnId: string) => void;
};

/** What can be done with a finished answer: one row on any screen, the rarer things in its menu. */
export function MessageActions({ turn, conversation, onAskAgain }: MessageActionsProps) {
  const { id, question, text } = turn;
  const [note, setNote] = useNote();
  const [isChoosing, setIsChoosing] = useState(false);
  const hasAnswer = turn.answer?.status === 'answered';
  const title = [...question].slice(0, TITLE_LENGTH).join('');
  const excerpts = hasAnswer ? splitExcerpts(text) : [];
  const place = { turn: id, conversation, question };
  const copyLink = async () => {
    const link = new URL(`/c/${conversation}#m-${id}`, window.location.href).href;
    setNote(
      (await copyText({ text: link })) ? '链接已复制，只有这个浏览器打得开' : '浏览器不许复制',
    );
  };
  return (
    <div className="@container">
      <div className="-ms-2.5 flex items-center">
        <button
          type="button"
          className="button-quiet"
          onClick={() => void copyAnswer(turn, title).then(setNote)}
        >
          <Icon name="copy" size={16} />
          复制
        </button>
        {hasAnswer && (
          <>
            <AddToReport {...place} markdown={text} wordsClass={WORDS.report} />
            <ExportMenu title={title} items={[{ turn: id }]} wordsClass={WORDS.export} />
          </>
        )}
        <Menu label="更多" className="button-quiet px-2" trigger={<Icon name="more" />}>
          {excerpts.length > 1 && (
            <MenuItem icon={<Icon name="quote" size={16} />} onSelect={() => setIsChoosing(true)}>
              选句子…
            </MenuItem>
          )}
          <MenuItem icon={<Icon name="retry" size={16} />} onSelect={() => onAskAgain(id)}>
            再答一次
          </MenuItem>
          <MenuItem icon={<Icon name="link" size={16} />} onSelect={() => void copyLink()}>
            复制链接
          </MenuItem>
        </Menu>
        <FeedbackForm turn={id} />
      </div>
      <SentenceDialog
        {...place}
        excerpts={excerpts}
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
      />
      <Toast text={note} />
    </div>
  );
}
