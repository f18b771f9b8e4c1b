import type { ReactNode } from 'react';
import { IconButton } from './icon-button';

type TitledPanelProps = {
  title: string;
  closeLabel: string;
  /** How the content is called where it is reached by keyboard. */
  contentLabel: string;
  onClose: () => void;
  children: ReactNode;
};

/** Title, a way to close, and content that scrolls: the inside of a column that stacks them. */
export function TitledPanel(props: TitledPanelProps) {
  return (
    <>
      <header className="flex items-center justify-between gap-4 border-b border-line py-2 ps-5 pe-2">
        <h2 className="font-semibold">{props.title}</h2>
        <IconButton label={props.closeLabel} icon="close" onClick={props.onClose} />
      </header>
      <div
        className="overflow-y-auto overscroll-contain p-5"
        tabIndex={0}
        role="region"
        aria-label={props.contentLabel}
      >
        {props.children}
      </div>
    </>
  );
}
