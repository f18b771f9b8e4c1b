'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';
import { PendingBar } from './pending-bar';

const PLACES = [
  { href: '/', label: '提问', owns: (path: string) => path === '/' || path.startsWith('/c/') },
  { href: '/sources', label: '资料', owns: (path: string) => path.startsWith('/sources') },
  { href: '/indicators', label: '指标', owns: (path: string) => path.startsWith('/indicators') },
  { href: '/checks', label: '核对', owns: (path: string) => path.startsWith('/checks') },
] as const;

export function SiteNav() {
  const path = usePathname();
  // A conversation has taken the place of the empty page without leaving it: only a full load begins a new one.
  const needsLoad = (href: string) => href === '/' && path !== '/';
  return (
    <nav aria-label="主导航" className="flex h-full items-stretch gap-0.5 sm:gap-1">
      {PLACES.map(({ href, label, owns }) => (
        <Place
          key={href}
          href={href}
          isLoaded={needsLoad(href)}
          aria-current={owns(path) ? 'page' : undefined}
          className="relative flex min-w-6 items-center justify-center px-[clamp(0.25rem,1.4vw,0.75rem)] text-[0.9375rem] text-muted transition-colors hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-1 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-seal"
        >
          {label}
        </Place>
      ))}
    </nav>
  );
}

function Place({
  isLoaded,
  children,
  ...props
}: ComponentProps<typeof Link> & { href: string; isLoaded: boolean }) {
  if (isLoaded) return <a {...props}>{children}</a>;
  return (
    <Link {...props}>
      {children}
      <PendingBar />
    </Link>
  );
}
