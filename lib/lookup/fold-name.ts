import { fold } from '@/lib/text/fold';

/** Names that differ only in width, case, script, spaces or punctuation fold to the same string. */
export function foldName(name: string): string {
  return fold(name).replace(/[\s\p{P}\p{S}]+/gu, '');
}
