import type { Line } from './line';

export function extractHtml(_html: string): { text: string; lines: Line[] } {
  return { text: '', lines: [] };
}
