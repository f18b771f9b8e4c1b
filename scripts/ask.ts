import './load-env';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ask } from '@/lib/chat';
import type { Answer } from '@/lib/schema/answer';
import { printAnswer } from './print-answer';

const USAGE = `用法：
  npm run --silent ask -- "问题"                 给人看的回答
  npm run --silent ask -- --json "问题"          一个 JSON 对象
  npm run --silent ask -- --batch 问题.jsonl     每行 {"id","turns":["…"]}，逐行输出 {"id","results":[…]}`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.string()).min(1).max(50),
});

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
const complain = (message: string) => process.stderr.write(`${message}\n`);
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function answerOf(question: string, earlier: readonly string[]): Promise<Answer> {
  return (await ask({ question, earlier })).answer;
}

async function answerLine(line: string): Promise<{ id: unknown; results: Answer[] }> {
  const parsed = lineSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error('应为 {"id":"…","turns":["问题", …]}');
  const { id, turns } = parsed.data;
  const results: Answer[] = [];
  for (const [at, question] of turns.entries())
    results.push(await answerOf(question, turns.slice(0, at)));
  return { id, results };
}

/** The id of a line that cannot be answered, as far as it can be read: nothing is lost without a trace. */
function idOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  } catch {
    return null;
  }
}

/** Answers a file of questions in input order; a bad line gives an error line for its id, and the exit code says so at the end. */
async function runBatch(file: string): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Infinity,
  })) {
    number += 1;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    try {
      print(await answerLine(text));
    } catch (error) {
      failures += 1;
      const reason = error instanceof SyntaxError ? '不是 JSON' : reasonOf(error);
      complain(`第 ${number} 行：${reason}`);
      print({ id: idOf(text), error: { code: 'bad-line', message: reason } });
    }
  }
  return failures === 0 ? 0 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const [first = '', second = ''] = args;
  if (first === '--help' || first === '-h' || args.length === 0) {
    complain(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  if (first === '--batch') {
    if (second === '') {
      complain(USAGE);
      return 2;
    }
    return runBatch(second);
  }
  const isJson = args.includes('--json');
  const question = args.filter((word) => word !== '--json').join(' ');
  const answer = await answerOf(question, []);
  if (isJson) print(answer);
  else process.stdout.write(`${printAnswer(answer)}\n`);
  return 0;
}

// Exit codes are set, not forced: standard output may still be flowing into a pipe.
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  complain(
    error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? `读不到文件：${process.argv[3] ?? ''}`
      : error instanceof Error
        ? error.message
        : String(error),
  );
  return 1;
});
