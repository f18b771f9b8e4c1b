import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { leadIns } from './lead-in';

const text = '省级平台已经建成。去年，甲机构通过平台交易，乙机构9家。';
const passages = [
  { source: 's', kind: 'prose', start: 100, end: 200, text },
] as unknown as Passage[];
const at = (quote: string, start: number, source = 's') =>
  ({ source, start, quote }) as unknown as Observation;

describe('leadIns', () => {
  it('reads the sentence up to the quote, and what stands before the sentence', () => {
    expect(leadIns(passages)(at('乙机构9家', 120))).toEqual({
      sentence: '去年,甲机构通过平台交易,',
      paragraph: '省级平台已经建成。',
    });
  });

  it('has nothing where the passage or the quote is not found', () => {
    const none = { sentence: '', paragraph: '' };
    expect(leadIns(passages)(at('丙', 120))).toEqual(none);
    expect(leadIns(passages)(at('乙机构9家', 300))).toEqual(none);
  });
});
