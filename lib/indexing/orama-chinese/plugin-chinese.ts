import type { OramaPluginSync, Tokenizer } from '@orama/orama';
import { createChineseAnalysis } from './analysis';
import { createChineseIndex } from './chinese-index';
import type { ChineseIndexOptions } from './chinese-index';

/**
 * Orama plugin that ranks Chinese text well and fast: `create({ schema, plugins: [pluginChinese({ segment })] })`.
 * See README.md beside this file.
 */
export function pluginChinese(options: ChineseIndexOptions = {}): OramaPluginSync {
  const analysis = createChineseAnalysis(options);
  const tokenizer: Tokenizer = {
    language: 'chinese',
    normalizationCache: new Map(),
    tokenize: (text) => analysis.analyseText(text).words,
  };
  const getComponents = () => ({ index: createChineseIndex(options), tokenizer });
  return {
    name: 'chinese',
    getComponents: getComponents as unknown as NonNullable<OramaPluginSync['getComponents']>,
  }; // Orama types it as generic over any store
}
