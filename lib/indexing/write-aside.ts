import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: aside, then renamed, so that a process that reads it meanwhile or dies over it finds no half
 * of it. Makes its folder. @throws where the place cannot be written to
 */
export function writeAside(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}
