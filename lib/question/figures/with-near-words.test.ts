import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { withNearWords } from './with-near-words';

const vocabulary = { ...aVocabulary(), labelWords: new Set(['补助', '资助', '配镜']) };
const ask = (text: string, word: string, near: string[] = []): Ask =>
  anAsk({ intent: 'figure', text, content: [{ text: word, near }], unexplained: [word] });
/** Knows a figure for each word. */
const knowing =
  (figures: Readonly<Record<string, string>>, frame = false) =>
  (text: string): Ask | undefined => {
    const word = Object.keys(figures).find((one) => text.includes(one));
    return word === undefined
      ? undefined
      : anAsk({
          intent: 'figure',
          text,
          content: [{ text: word, frame }],
          targets: [{ indicator: figures[word] ?? '' }],
        });
  };

describe('withNearWords', () => {
  it('reads a question in the word that a name has', () => {
    const read = knowing({ 补助: '配镜补助' });
    const found = withNearWords({ ask: ask('贴钱多少', '贴钱', ['补助']), vocabulary, read });
    expect(found?.targets[0]?.indicator).toBe('配镜补助');
  });

  it('takes neither of two figures', () => {
    const read = knowing({ 补助: '配镜补助', 资助: '参保资助' });
    const asked = ask('贴钱多少', '贴钱', ['补助', '资助']);
    expect(withNearWords({ ask: asked, vocabulary, read })).toBeUndefined();
  });

  it('takes no word of asking for a name', () => {
    const read = knowing({ 补助: '配镜补助' }, true);
    const asked = ask('贴钱多少', '贴钱', ['补助']);
    expect(withNearWords({ ask: asked, vocabulary, read })).toBeUndefined();
  });

  it.each([
    ['2031年累计配镜多少', true],
    ['截至2031年累计配镜多少', false],
  ])('%s: 累计 says nothing, %s', (text, isRead) => {
    const read = knowing({ 配镜: '配镜人次' });
    const asked = anAsk({ ...ask(text, '累计'), times: [{ from: 2031, to: 2031 }] });
    const found = withNearWords({ ask: asked, vocabulary, read });
    expect(found !== undefined).toBe(isRead);
  });
});
