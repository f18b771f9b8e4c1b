import { spawn } from 'node:child_process';

/** Runs Node with arguments; its messages go on, its output too unless `isQuiet`. Resolves to the exit code. */
export function runScript(
  args: readonly string[],
  { isQuiet }: { isQuiet: boolean },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
