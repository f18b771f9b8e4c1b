'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { TitledPanel } from './titled-panel';

type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** A sheet comes up from the lower edge and fills a phone's width. */
  shape?: 'centre' | 'sheet';
  children: ReactNode;
};

const SHAPES = {
  centre: 'm-auto w-[min(34rem,calc(100vw-2rem))] rounded-2xl',
  sheet: 'mt-auto mb-0 w-full max-w-none rounded-t-2xl sm:m-auto sm:max-w-xl sm:rounded-2xl',
};

/**
 * The browser's own modal dialog: traps focus, closes on Esc and gives focus back, without a script of ours and without the
 * inline style element that a strict policy would refuse.
 */
export function Dialog({ title, isOpen, onClose, shape = 'centre', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isOpen) return;
    dialog.showModal();
    return () => dialog.close();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose(); // a click on the backdrop
      }}
      className={`max-h-[85dvh] overflow-hidden border border-line bg-surface p-0 text-ink shadow-raised backdrop:bg-[rgb(10_15_20/45%)] ${SHAPES[shape]}`}
    >
      <div className="flex max-h-[85dvh] flex-col">
        <TitledPanel title={title} closeLabel="关闭" contentLabel={title} onClose={onClose}>
          {children}
        </TitledPanel>
      </div>
    </dialog>
  );
}
