import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/schema/source';
import { source } from '@/tests/builders/figure-table';
import { createCorpusView } from './create-corpus-view';
import { makeCitation } from './make-citation';

const text = '甲句说了一。\n乙句说了二。';
const passage = {
  id: 'd:0',
  source: 'd',
  section: ['一、总则'],
  page: 3,
  kind: 'prose' as const,
  start: 0,
  end: text.length,
  text: '甲句说了一。\n乙句说了二。',
  breaks: [],
};
const viewOf = ({
  pageStarts,
  said = text,
}: {
  pageStarts?: Source['pageStarts'];
  said?: string;
}) =>
  createCorpusView({
    texts: new Map([['d', said]]),
    sources: new Map([['d', source('d', pageStarts ? { pageStarts } : {})]]),
    passages: [passage],
    enumerations: [],
    observations: [],
    observationsById: new Map(),
    checks: [],
    terms: { indicators: [], breakdowns: [], areas: [], synonyms: [] },
  });
const second = { source: 'd', start: 7, end: text.length };

describe('makeCitation', () => {
  it('gives the page that the quote stands on, not the one that its passage begins on', () => {
    expect(
      makeCitation(
        viewOf({
          pageStarts: [
            [0, 3],
            [7, 4],
          ],
        }),
        second,
      ),
    ).toMatchObject({ quote: '乙句说了二。', page: 4 });
  });

  it('gives the page of the passage where the document knows no more', () => {
    expect(makeCitation(viewOf({}), second)?.page).toBe(3);
  });

  it('quotes nothing where the index and the source text disagree', () => {
    const view = viewOf({ said: text.replace('二', '三') });
    expect(makeCitation(view, second)).toBeNull();
  });
});
