'use client';

import { useLinkStatus } from 'next/link';

/**
 * Inside a link: a thin line along the top of the window while the server makes the page that the link leads to. The page
 * before stays and nothing moves; no skeleton is shown that the page would push aside a moment later.
 */
export function PendingBar() {
  const { pending } = useLinkStatus();
  return pending ? <span aria-hidden="true" className="pending-bar" /> : null;
}
