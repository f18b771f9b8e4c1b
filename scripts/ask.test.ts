import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '@/lib/schema/answer';

function ask(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/ask.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('the ask command', { timeout: 60_000 }, () => {
  it('answers every good line of a batch in order, and says at the end that one was bad', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ask-')), 'q.jsonl');
    const questions = [
      '{"id":"first","turns":["2025年职工医保基金收入是多少","居民呢"]}',
      'no JSON',
      '{"id":"second","turns":[]}',
      '{"id":"last","turns":["　"]}',
    ];
    writeFileSync(file, `${questions.join('\n')}\n`);
    const { status, lines, stderr } = ask(['--batch', file]);
    const results = lines.map(
      (line) => JSON.parse(line) as { id: unknown; results?: unknown[]; error?: { code: string } },
    ); // our own output
    expect(results.map(({ id, results: answers }) => [id, answers?.length])).toEqual([
      ['first', 2],
      [null, undefined],
      ['second', undefined],
      ['last', 1],
    ]);
    for (const answer of results.flatMap(({ results: answers }) => answers ?? []))
      answerSchema.parse(answer);
    expect(status).toBe(1);
    expect(stderr).toMatch(/第 2 行：不是 JSON/);
  });

  it('says in one line what is wrong with a missing index, and where', () => {
    const { status, stderr } = ask(['2025年参保人数'], { INDEX_DIR: '/nowhere' });
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      ['没有找到索引文件 /nowhere/sources.jsonl。请先运行 npm run index。'],
    ]);
  });
});
