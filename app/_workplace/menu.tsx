'use client';

import * as DropdownMenu from '@radix-ui/react-dropdown-menu';
import type { ReactNode } from 'react';

/** A button that opens a menu; keys, focus and names are Radix's. */
export function Menu({
  label,
  trigger,
  className = 'button-quiet',
  children,
}: {
  /** Its name; what is shown of it is `trigger`. */
  label: string;
  trigger: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={className} aria-label={label} title={label}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-48 rounded-xl border border-line bg-surface p-1 text-sm shadow-raised"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type MenuItemProps = { onSelect: () => void; icon?: ReactNode; children: ReactNode };

export function MenuItem({ onSelect, icon, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-3 text-ink outline-none data-[highlighted]:bg-sunken"
    >
      {icon && <span className="text-muted">{icon}</span>}
      {children}
    </DropdownMenu.Item>
  );
}
