import { describe, expect, it } from 'vitest';
import { verbatim } from './verbatim';

describe('verbatim', () => {
  const source = '前言\n| 站 |\n|--|\n| 东 |\n';

  it('maps every character of the lines to where it stands', () => {
    const { text, offsets } = verbatim({
      source,
      lines: [
        { start: 3, end: 8 },
        { start: 14, end: 19 },
      ],
    });
    expect(text).toBe('| 站 |\n|--|\n| 东 |');
    expect(offsets.map((offset) => source.charAt(offset)).join('')).toBe(text);
  });

  it('is empty of no lines', () =>
    expect(verbatim({ source, lines: [] })).toEqual({ text: '', offsets: [] }));
});
