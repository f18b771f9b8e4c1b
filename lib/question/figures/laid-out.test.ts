import { describe, expect, it } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import { laidOut } from './laid-out';

const vocabulary = aVocabulary({
  series: [
    aSeries({ indicator: { name: '客运量' }, area: '江州', breakdown: [{ name: '一号线' }] }),
  ],
});
const target = (indicator: string, missing: Target['missing'] = '') =>
  aTarget({ indicator, area: '江州', missing });
const asking = (parts: Partial<Ask>): Ask =>
  anAsk({
    intent: 'list',
    text: '客运量、货运量分别列出来',
    confidence: 1,
    named: 1,
    ...parts,
  });
const TWO = [target('客运量'), target('货运量')];

describe('laidOut', () => {
  it.each([
    ['several names of figures', asking({ intent: 'passage', targets: TWO }), 'figure'],
    ['a question for figures', asking({ intent: 'figure', targets: TWO.slice(0, 1) }), 'figure'],
    ['a comparison', asking({ intent: 'compare', targets: TWO }), 'compare'],
    [
      'one name, which may be of something else',
      asking({ intent: 'passage', targets: TWO.slice(0, 1) }),
      'list',
    ],
    [
      'a word that no figure has',
      asking({ intent: 'figure', targets: TWO, unexplained: ['夜间'] }),
      'list',
    ],
    ['no figure', asking({ intent: 'figure', targets: [] }), 'list'],
  ])('reads %s', (_, plain, intent) => {
    expect(laidOut({ ask: asking({}), read: () => plain, vocabulary }).intent).toBe(intent);
  });

  it('reads a figure divided by a property as that figure of each group', () => {
    const ask = asking({ intent: 'passage', text: '客运量按线路分', targets: TWO.slice(0, 1) });
    expect(laidOut({ ask, read: () => asking({}), vocabulary }).intent).toBe('figure');
    expect(
      laidOut({ ask: { ...ask, text: '客运量为什么按线路' }, read: () => asking({}), vocabulary })
        .intent,
    ).toBe('passage');
  });

  it('leaves what the table does not divide', () => {
    const ask = asking({ intent: 'passage', text: '货运量按线路分', targets: TWO.slice(1) });
    expect(laidOut({ ask, read: () => asking({}), vocabulary }).intent).toBe('passage');
  });

  it('leaves a list of names', () => {
    const ask = asking({ text: '有哪些线路' });
    expect(
      laidOut({ ask, read: () => asking({ intent: 'figure', targets: TWO }), vocabulary }),
    ).toBe(ask);
  });
});
