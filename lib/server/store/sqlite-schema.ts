/**
 * The tables, in the order in which they came to be; `PRAGMA user_version` counts how many steps a file has taken.
 * Steps are only ever appended. Times are ISO 8601 in UTC; answers and tool calls are JSON that zod reads back.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE conversation (
      id TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      title TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      deleted_at TEXT
    )`,
    'CREATE INDEX conversation_owner ON conversation (owner, updated_at)',
    `CREATE TABLE turn (
      id TEXT PRIMARY KEY,
      conversation TEXT NOT NULL REFERENCES conversation (id),
      position INTEGER NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      tool_calls TEXT NOT NULL,
      version TEXT NOT NULL,
      answered_at TEXT NOT NULL,
      replaced INTEGER NOT NULL DEFAULT 0
    )`,
    'CREATE INDEX turn_conversation ON turn (conversation, position)',
    `CREATE TABLE feedback (
      id TEXT PRIMARY KEY,
      turn TEXT NOT NULL UNIQUE REFERENCES turn (id),
      verdict TEXT NOT NULL,
      reason TEXT,
      note TEXT NOT NULL,
      created_at TEXT NOT NULL
    )`,
  ],
];
