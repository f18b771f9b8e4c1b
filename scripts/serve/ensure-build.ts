import { access, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashFiles } from './hash-files';
import { runScript } from './run-script';

/** What the built app is made of. */
const INPUTS = [
  'app',
  'lib',
  'public',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const BUILD = '.next';
const STAMP = join(BUILD, 'wenju-stamp');

/**
 * Builds the app where it is not built or was built from other files.
 * @returns false where the build fails.
 */
export async function ensureBuild(): Promise<boolean> {
  const stamp = await hashFiles(INPUTS);
  const isBuilt = await access(join(BUILD, 'BUILD_ID')).then(
    () => true,
    () => false,
  );
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (isBuilt && built === stamp) return true;
  process.stdout.write(
    isBuilt ? '程序改过，正在重新构建网页……\n' : '正在构建网页（第一次约需一分钟）……\n',
  );
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const code = await runScript([next, 'build'], { isQuiet: false });
  if (code !== 0) return false;
  await writeFile(STAMP, stamp);
  return true;
}
