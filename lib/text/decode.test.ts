import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 医保 in GB18030. */
const GB18030 = Uint8Array.from([0xd2, 0xbd, 0xb1, 0xa3]);

describe('decodeBytes', () => {
  it.each([
    { name: 'UTF-8', bytes: utf8('医保'), encoding: 'utf-8', text: '医保' },
    {
      name: 'UTF-8 with its mark kept',
      bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('医保')]),
      encoding: 'utf-8-bom',
      text: '\ufeff医保',
    },
    { name: 'GB18030', bytes: GB18030, encoding: 'gb18030', text: '医保' },
    {
      name: 'UTF-16 little-endian',
      bytes: Uint8Array.from([0xff, 0xfe, 0x3b, 0x53]),
      encoding: 'utf-16le',
      text: '\ufeff医',
    },
    {
      name: 'UTF-16 big-endian',
      bytes: Uint8Array.from([0xfe, 0xff, 0x53, 0x3b]),
      encoding: 'utf-16be',
      text: '\ufeff医',
    },
  ])('reads $name', ({ bytes, encoding, text }) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'decoded', text, encoding });
  });

  it.each([
    { name: 'no bytes', bytes: new Uint8Array(), reason: 'empty' },
    { name: 'white space only', bytes: utf8(' \n\t\u3000'), reason: 'empty' },
    {
      name: 'a mark and nothing else',
      bytes: Uint8Array.from([0xef, 0xbb, 0xbf]),
      reason: 'empty',
    },
    {
      name: 'a PNG',
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      reason: 'binary',
    },
  ])('refuses $name', ({ bytes, reason }) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'unreadable', reason });
  });

  it('gives back every printable text as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `医${words.replace(/[\u0000-\u001f\ufeff]/gu, '')}`;
        expect(decodeBytes(utf8(text))).toEqual({ status: 'decoded', text, encoding: 'utf-8' });
      }),
    );
  });
});
