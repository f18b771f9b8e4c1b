'use client';

import { useEffect, useRef } from 'react';
import type { Citation } from '@/lib/schema/answer';
import { citeLine, readerHref } from '../_components/cite-line';
import { CopyButton } from '../_components/copy-button';
import { Dialog } from '../_components/dialog';
import { Icon } from '../_components/icon';
import { IconButton } from '../_components/icon-button';
import { isTyping } from '../_components/is-typing';
import { TitledPanel } from '../_components/titled-panel';
import { useMedia } from '../_components/use-media';
import { Excerpt } from './excerpt';

type SourcePanelProps = {
  citations: readonly Citation[];
  active: number;
  onSelect: (n: number) => void;
  onClose: () => void;
};

/** The sources of one answer: beside it where there is room, a sheet on a phone. ←/→ go through them. */
export function SourcePanel(props: SourcePanelProps) {
  const isWide = useMedia('(min-width: 64rem)');
  return isWide ? (
    <aside
      aria-label="出处"
      className="no-print sticky top-14 flex h-[calc(100dvh-3.5rem)] w-[25rem] shrink-0 flex-col border-s border-line bg-surface xl:w-[28rem]"
    >
      <TitledPanel
        title="出处"
        closeLabel="关闭出处栏"
        contentLabel="出处内容"
        onClose={props.onClose}
      >
        <PanelBody {...props} />
      </TitledPanel>
    </aside>
  ) : (
    <Dialog title="出处" shape="sheet" isOpen onClose={props.onClose}>
      <PanelBody {...props} />
    </Dialog>
  );
}

function PanelBody({ citations, active, onSelect, onClose }: SourcePanelProps) {
  const at = citations.findIndex(({ n }) => n === active);
  const citation = citations[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const previous = citations[at - 1]?.n;
  const next = citations[at + 1]?.n;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowLeft' && previous !== undefined) onSelect(previous);
      else if (event.key === 'ArrowRight' && next !== undefined) onSelect(next);
      else if (event.key === 'Escape') onClose();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [previous, next, onSelect, onClose]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [active]);

  if (!citation) return null;
  return (
    <div className="grid gap-4">
      <div className="flex items-center gap-1">
        <IconButton
          label="上一条出处"
          icon="back"
          isDisabled={previous === undefined}
          onClick={() => previous !== undefined && onSelect(previous)}
        />
        <span className="text-sm text-muted tabular-nums" aria-live="polite">
          第 {at + 1} / {citations.length} 条
        </span>
        <IconButton
          label="下一条出处"
          icon="chevron"
          isDisabled={next === undefined}
          onClick={() => next !== undefined && onSelect(next)}
        />
      </div>
      <div className="grid gap-1">
        <h3 ref={heading} tabIndex={-1} className="leading-snug font-semibold outline-none">
          <span className="text-accent">[{citation.n}]</span> {citation.title}
        </h3>
        <p className="text-xs text-muted">{citeLine(citation)}</p>
      </div>
      <Excerpt key={citation.n} citation={citation} />
      <p className="flex flex-wrap gap-2">
        <a className="button-primary" href={readerHref(citation)}>
          <Icon name="book" size={16} />
          打开原文
        </a>
        <CopyButton
          label="复制引文"
          className="button-outline"
          text={() => `${citation.quote}\n——${citation.title}，${citeLine(citation)}`}
        />
      </p>
      {citations.length > 1 && (
        <ol className="mt-2 grid gap-1 border-t border-line pt-3">
          {citations.map(({ n, title, quote }) => (
            <li key={n}>
              <button
                type="button"
                aria-current={n === active}
                onClick={() => onSelect(n)}
                className="grid w-full grid-cols-[auto_1fr] gap-x-2 rounded-lg p-2 text-start text-sm hover:bg-sunken aria-[current=true]:bg-accent-soft"
              >
                <span className="text-accent">[{n}]</span>
                <span className="truncate">{title}</span>
                <span className="col-start-2 line-clamp-2 text-xs text-muted">{quote}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
