import type { Source } from '@/lib/schema/source';

export type Encoding = Source['encoding'];

/** Bytes read as text, or why they are none. A byte order mark stays in the text: spans count it. */
export type Decoded =
  | { status: 'decoded'; text: string; encoding: Encoding }
  | { status: 'unreadable'; reason: 'empty' | 'binary' };

const BYTE_ORDER_MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that no text file holds; a form feed parts pages. */
function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u.test(text);
}

function encodingsFor(bytes: Uint8Array): readonly Encoding[] {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte),
  );
  return marked ? [marked.encoding] : ['utf-8', 'gb18030'];
}

/**
 * The text of a file's bytes: by its byte order mark, else UTF-8, else GB18030 (which contains GBK and GB2312).
 * Node refuses ill-formed input in each, so that a file is never read with replacement characters.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text === undefined || isBinary(text)) continue;
    return text.replace(/[\s\ufeff]/gu, '') === ''
      ? { status: 'unreadable', reason: 'empty' }
      : { status: 'decoded', text, encoding };
  }
  return { status: 'unreadable', reason: bytes.length === 0 ? 'empty' : 'binary' };
}
