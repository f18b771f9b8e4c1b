import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';

export type FoundChromium = {
  path: string;
  /** Folder of shared libraries that the machine lacks. */
  libraries?: string;
};

/**
 * The Chromium of CHROMIUM_PATH, or the one that comes from npm, unpacked into the temporary folder. Call it once before
 * several processes launch it: they would unpack it over each other.
 */
export async function findChromium(): Promise<FoundChromium> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { path: given };
  const path = await chromium.executablePath();
  const starts = await promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );
  if (starts) return { path };
  // A bare machine without NSS: the package carries the libraries, but unpacks them only where it sees this variable.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  await rm(path, { force: true });
  const unpacked = await chromium.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  return { path: unpacked, libraries: join(tmpdir(), 'al2023', 'lib') };
}
