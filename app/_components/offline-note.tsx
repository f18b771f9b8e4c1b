'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Says that the line is down while it is, above the page so that nothing moves. */
export function OfflineNote() {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-32 z-40 flex justify-center px-4"
    >
      {isOffline && (
        <p className="rounded-full bg-warn-soft px-4 py-1.5 text-sm text-warn shadow-raised">
          网络断开了：已打开的内容仍可阅读，提问要等网络恢复
        </p>
      )}
    </div>
  );
}
