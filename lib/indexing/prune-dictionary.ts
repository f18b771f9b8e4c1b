import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JiebaFiles } from '@/lib/text/jieba-segmenter';
import { writeAside } from './write-aside';

/**
 * Words with a lower count are left out: 199,000 of the 349,000 words stand in the dictionary with a count of 3, most of
 * them rare names and places. Without them nodejieba takes 108 MB and not 235, and loads in less than half the time
 * (docs/decisions/segmenter.md); a name that is no word is still found by its bigrams.
 */
const LEAST_COUNT = 4;
const VERSION = 1;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function prune(dictionary: string): string {
  return dictionary
    .split('\n')
    .filter((line) => Number(line.split(' ')[1]) >= LEAST_COUNT)
    .join('\n');
}

/**
 * The files that nodejieba is to load: the pruned dictionary, and next to nothing for keyword extraction, which we do not
 * use. They are kept in `cacheDir` and made again where they are missing, changed or of another version. Where they cannot
 * be written, there is no answer, and the full dictionary is loaded.
 */
export function pruneDictionary({
  fullDictionary,
  cacheDir,
}: {
  fullDictionary: string;
  cacheDir: string;
}): JiebaFiles | undefined {
  const at = (name: string): string => join(cacheDir, `jieba-${name}.txt`);
  const files = {
    dict: at('words'),
    idfDict: at('idf'),
    stopWordDict: at('stop'),
    userDict: at('user'),
  };
  const stampWith = (hashes: readonly string[]): string =>
    [VERSION, LEAST_COUNT, statSync(fullDictionary).size, ...hashes].join(' ');
  try {
    const hashes = Object.values(files).map((file) => sha256(readFileSync(file, 'utf8')));
    if (readFileSync(at('stamp'), 'utf8') === stampWith(hashes)) return files;
  } catch {
    // Nothing there yet, or not readable: made again.
  }
  try {
    const texts = [prune(readFileSync(fullDictionary, 'utf8')), '的 1\n', '的\n', '医保 n\n'];
    // Whole or not at all: cppjieba aborts the process on half a dictionary.
    Object.values(files).forEach((file, place) => writeAside(file, texts[place] ?? ''));
    writeAside(at('stamp'), stampWith(texts.map(sha256)));
    return files;
  } catch {
    return undefined;
  }
}
