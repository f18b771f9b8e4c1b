import { join } from 'node:path';
import { readSettings } from './settings';
import type { ConversationStore } from './store/conversation-store';
import { openSqliteStore } from './store/open-sqlite-store';

// Next bundles pages and routes apart, each with its own copy of this module: one connection a process lives here.
const held = globalThis as typeof globalThis & { wenjuStore?: Promise<ConversationStore> };

/**
 * The store of conversations, opened at the first call. A failed opening is tried again at the next.
 * @throws StoreError where the file cannot be opened.
 */
export function getStore(): Promise<ConversationStore> {
  held.wenjuStore ??= openSqliteStore(join(readSettings(process.env).dataDir, 'wenju.db')).catch(
    (error: unknown) => {
      delete held.wenjuStore;
      throw error;
    },
  );
  return held.wenjuStore;
}
