import { describe, expect, it } from 'vitest';
import { applyChunk } from './apply-chunk';
import type { Chunk, Turn } from './turn';

const turn = {
  id: 't',
  question: '问',
  text: '',
  citations: [],
  notices: [],
  steps: [],
} as unknown as Turn; // what the chunks under test touch
const after = (chunks: readonly Chunk[]) => chunks.reduce(applyChunk, turn);

describe('applyChunk', () => {
  it('withdraws the text of an answer that begins anew', () => {
    const begun: Chunk[] = [
      { type: 'text-start', id: 'answer' },
      { type: 'text-delta', id: 'answer', delta: '一半' },
      { type: 'data-status', data: { stage: 'searching' } },
    ];
    expect(after(begun).text).toBe('');
    const anew: Chunk[] = [
      { type: 'text-start', id: 'answer-2' },
      { type: 'text-delta', id: 'answer-2', delta: '全部' },
    ];
    expect(after([...begun, ...anew]).text).toBe('全部');
  });

  it('keeps the text while it is checked', () => {
    const chunks: Chunk[] = [
      { type: 'text-delta', id: 'answer', delta: '文' },
      { type: 'data-status', data: { stage: 'checking' } },
    ];
    expect(after(chunks).text).toBe('文');
  });
});
