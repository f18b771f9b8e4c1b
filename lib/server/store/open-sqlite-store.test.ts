import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeConversationStore } from '@/tests/contract/conversation-store.contract';
import { openSqliteStore } from './open-sqlite-store';

const folder = () => mkdtemp(join(tmpdir(), 'wenju-store-'));

describeConversationStore('SQLite', async () =>
  openSqliteStore(join(await folder(), 'a folder', '对话.db')),
);

it('finds its conversations again after it was closed', async () => {
  const file = join(await folder(), 'wenju.db');
  const first = await openSqliteStore(file);
  await first.saveTurn({
    owner: 'me',
    turn: {
      id: 't',
      conversation: 'c',
      position: 0,
      question: '问',
      answer: {
        status: 'not_found',
        answer: '',
        citations: [],
        figures: [],
        notices: [],
        engine: 'offline',
      },
      toolCalls: [],
      version: 'v',
      answeredAt: '2026-11-21T08:00:00.000Z',
    },
  });
  first.close();
  const second = await openSqliteStore(file);
  expect(await second.listConversations({ owner: 'me' })).toHaveLength(1);
  second.close();
});

it('says in Chinese that a file is no database', async () => {
  const file = join(await folder(), 'wenju.db');
  await writeFile(
    file,
    'not a database, only some text that is long enough to be read as a header'.repeat(20),
  );
  await expect(openSqliteStore(file)).rejects.toThrow('打不开');
});
