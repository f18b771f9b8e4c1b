import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
  }
  return [];
}

describe('readSettings', () => {
  it('needs nothing to be set', () => {
    expect(readSettings({})).toEqual({
      corpusDir: 'corpus',
      indexDir: 'index',
      dataDir: 'data',
      termsDir: 'terms',
      host: '127.0.0.1',
      port: 3000,
      unverified: 'cut',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', CHAT_MODEL: '', CORPUS_DIR: '' })).toEqual(readSettings({}));
  });

  it('takes an embedding model only beside the service that it belongs to', () => {
    expect(problemsOf({ EMBEDDING_MODEL: 'bge-m3' })).toEqual([
      expect.stringContaining('EMBEDDING_MODEL'),
    ]);
  });

  it('knows a hosted model by all three of its variables', () => {
    const hosted = {
      OPENAI_BASE_URL: 'http://10.0.0.8:8000/v1',
      OPENAI_API_KEY: 'k',
      CHAT_MODEL: 'qwen',
    };
    expect(readSettings(hosted).hosted).toEqual({
      baseUrl: 'http://10.0.0.8:8000/v1',
      apiKey: 'k',
      model: 'qwen',
    });
  });

  it.each([
    [{ OPENAI_API_KEY: 'k' }, /缺 OPENAI_BASE_URL、CHAT_MODEL/],
    [{ CHAT_MODEL: 'm', OPENAI_BASE_URL: 'http://a.b/v1' }, /缺 OPENAI_API_KEY/],
    [{ PORT: 'http' }, /PORT：.*端口/],
    [{ PORT: '70000' }, /PORT：.*端口/],
    [{ OPENAI_BASE_URL: 'ftp://a.b', OPENAI_API_KEY: 'k', CHAT_MODEL: 'm' }, /OPENAI_BASE_URL：/],
    [{ WENJU_TODAY: '2026年' }, /WENJU_TODAY：应是日期/],
    [{ UNVERIFIED: 'keep' }, /UNVERIFIED：只能是/],
  ])('refuses %j', (environment, expected) => {
    expect(problemsOf(environment).join('\n')).toMatch(expected);
  });

  it('says every problem at once', () => {
    expect(problemsOf({ PORT: 'x', WENJU_TODAY: 'y', CHAT_MODEL: 'm' })).toHaveLength(3);
  });
});
