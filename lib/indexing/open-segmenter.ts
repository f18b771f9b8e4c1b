import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@/lib/text/fold';
import { JIEBA_DICTIONARY, openJiebaSegmenter } from '@/lib/text/jieba-segmenter';
import { parseWords } from '@/lib/text/segment';
import type { Segmenter } from '@/lib/text/segment';
import { pruneDictionary } from './prune-dictionary';
import { readEverydayWords } from './read-everyday-words';
import { TermsError } from './read-terms';

/**
 * The segmenter that the project uses: nodejieba with the reviewed words of terms/words.txt and its dictionary pruned into `cacheDir`.
 * @throws TermsError where the words cannot be read
 */
export function openSegmenter({ termsDir, cacheDir }: { termsDir: string; cacheDir: string }): {
  segmenter: Segmenter;
  words: readonly string[];
} {
  const file = join(termsDir, 'words.txt');
  let words: string[];
  try {
    words = parseWords(readFileSync(file, 'utf8')).map(fold);
  } catch (cause) {
    throw new TermsError(file, cause);
  }
  const prepare = (fullDictionary: string) => pruneDictionary({ fullDictionary, cacheDir });
  const everyday = readEverydayWords({ dictionary: JIEBA_DICTIONARY, cacheDir });
  return { segmenter: openJiebaSegmenter({ words, everyday, prepare }), words };
}
