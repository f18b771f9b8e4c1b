import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import type { Client, InStatement } from '@libsql/client';
import type { Turn } from '@/lib/schema/conversation';
import type { ConversationStore } from './conversation-store';
import { MIGRATIONS } from './sqlite-schema';
import { toConversation, toFeedback, toTurn } from './sqlite-rows';

/** The file of conversations cannot be opened or is newer than this program. `message` is in Chinese. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
  }
}

const TITLE_LENGTH = 60;
const MAX_LISTED = 200;

async function migrate(client: Client, file: string): Promise<void> {
  const { rows } = await client.execute('PRAGMA user_version');
  const version = Number(rows[0]?.user_version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new StoreError(`对话库 ${file} 由更新的版本写成（${version}），请升级问据后再打开。`);
  }
  for (const [at, step] of [...MIGRATIONS.entries()].slice(version)) {
    await client.batch([...step, `PRAGMA user_version = ${at + 1}`], 'write');
  }
}

/** `%` and `_` in what somebody searches for are those characters, not wildcards. */
const likePattern = (query: string) => `%${query.replace(/[\\%_]/gu, '\\$&')}%`;

function listStatement(options: { owner: string; query?: string; limit?: number }): InStatement {
  const { owner, query = '', limit = MAX_LISTED } = options;
  return {
    // LIKE, not FTS5: its default tokenizer finds no two-character word inside a Chinese sentence.
    sql: `SELECT c.*, (SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.replaced = 0) AS turns
      FROM conversation c
      WHERE c.owner = :owner AND c.deleted_at IS NULL AND (:query = '' OR c.title LIKE :like ESCAPE '\\' OR EXISTS (
        SELECT 1 FROM turn t WHERE t.conversation = c.id AND t.replaced = 0 AND t.question LIKE :like ESCAPE '\\'))
      ORDER BY c.updated_at DESC, c.id LIMIT :limit`,
    args: { owner, query, like: likePattern(query), limit },
  };
}

function saveTurnStatements(owner: string, turn: Turn): InStatement[] {
  const title = [...turn.question.replace(/\s+/gu, ' ').trim()].slice(0, TITLE_LENGTH).join('');
  return [
    {
      sql: `INSERT INTO conversation (id, owner, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at`,
      args: [
        turn.conversation,
        owner,
        title === '' ? '未命名' : title,
        turn.answeredAt,
        turn.answeredAt,
      ],
    },
    {
      // Kept, not deleted: feedback and permalinks may point at them.
      sql: 'UPDATE turn SET replaced = 1 WHERE conversation = ? AND position >= ?',
      args: [turn.conversation, turn.position],
    },
    {
      sql: `INSERT INTO turn (id, conversation, position, question, answer, tool_calls, version, answered_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        turn.id,
        turn.conversation,
        turn.position,
        turn.question,
        JSON.stringify(turn.answer),
        JSON.stringify(turn.toolCalls),
        turn.version,
        turn.answeredAt,
      ],
    },
  ];
}

/**
 * Opens (or makes) the SQLite file that keeps conversations and feedback.
 * @throws StoreError where the file cannot be opened or was written by a newer version.
 */
export async function openSqliteStore(file: string): Promise<ConversationStore> {
  let client: Client;
  try {
    await mkdir(dirname(file), { recursive: true });
    client = createClient({ url: pathToFileURL(file).href });
    await client.execute('PRAGMA journal_mode = WAL');
    await migrate(client, file);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(`对话库 ${file} 打不开，请检查 DATA_DIR 是否可写。`, { cause });
  }

  const changed = async (statement: InStatement) =>
    (await client.execute(statement)).rowsAffected > 0;
  const owned = async ({ owner, id }: { owner: string; id: string }) => {
    const { rows } = await client.execute({
      sql: `SELECT c.*, (SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.replaced = 0) AS turns
        FROM conversation c WHERE c.id = ? AND c.owner = ? AND c.deleted_at IS NULL`,
      args: [id, owner],
    });
    return rows[0];
  };

  return {
    async listConversations(options) {
      const { rows } = await client.execute(listStatement(options));
      return rows.map(toConversation);
    },

    async readConversation(options) {
      const row = await owned(options);
      if (row === undefined) return undefined;
      const { rows } = await client.execute({
        sql: 'SELECT * FROM turn WHERE conversation = ? AND replaced = 0 ORDER BY position',
        args: [options.id],
      });
      return { conversation: toConversation(row), turns: rows.map(toTurn) };
    },

    async saveTurn({ owner, turn }) {
      const { rows } = await client.execute({
        sql: 'SELECT owner, deleted_at FROM conversation WHERE id = ?',
        args: [turn.conversation],
      });
      const row = rows[0];
      if (row !== undefined && (row.owner !== owner || row.deleted_at !== null)) return false;
      await client.batch(saveTurnStatements(owner, turn), 'write');
      return true;
    },

    renameConversation: ({ owner, id, title }) =>
      changed({
        sql: 'UPDATE conversation SET title = ? WHERE id = ? AND owner = ? AND deleted_at IS NULL',
        args: [title, id, owner],
      }),

    async readTurns({ owner, ids }) {
      const { rows } = await client.execute({
        sql: `SELECT t.* FROM turn t JOIN conversation c ON c.id = t.conversation
          WHERE c.owner = ? AND t.id IN (${ids.map(() => '?').join(', ')})`,
        args: [owner, ...ids],
      });
      const byId = new Map(rows.map(toTurn).map((turn) => [turn.id, turn]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    deleteConversation: ({ owner, id, at }) =>
      changed({
        sql: 'UPDATE conversation SET deleted_at = ? WHERE id = ? AND owner = ? AND deleted_at IS NULL',
        args: [at, id, owner],
      }),

    restoreConversation: ({ owner, id }) =>
      changed({
        sql: 'UPDATE conversation SET deleted_at = NULL WHERE id = ? AND owner = ? AND deleted_at IS NOT NULL',
        args: [id, owner],
      }),

    saveFeedback: ({ owner, feedback }) =>
      changed({
        sql: `INSERT INTO feedback (id, turn, verdict, reason, note, created_at)
          SELECT :id, t.id, :verdict, :reason, :note, :createdAt FROM turn t JOIN conversation c ON c.id = t.conversation
          WHERE t.id = :turn AND c.owner = :owner
          ON CONFLICT (turn) DO UPDATE SET
            verdict = excluded.verdict, reason = excluded.reason, note = excluded.note, created_at = excluded.created_at`,
        args: { ...feedback, reason: feedback.reason ?? null, owner },
      }),

    async listFeedback({ limit = 10_000 } = {}) {
      const { rows } = await client.execute({
        sql: `SELECT t.*, f.id AS feedback_id, f.verdict, f.reason, f.note, f.created_at
          FROM feedback f JOIN turn t ON t.id = f.turn ORDER BY f.created_at DESC, f.id LIMIT ?`,
        args: [limit],
      });
      return rows.map((row) => ({ feedback: toFeedback(row), turn: toTurn(row) }));
    },

    close: () => client.close(),
  };
}
