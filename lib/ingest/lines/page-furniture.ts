import type { Furniture } from '@/lib/schema/document';
import type { Line } from './line';

const PAGE_MARKS: readonly RegExp[] = [
  /^(\d{1,4})\s*\/\s*(\d{1,4})$/u, // 28 / 101
  /^[-—–－]\s*(\d{1,4})\s*[-—–－]$/u, // - 3 -
  /^第\s*(\d{1,4})\s*页(?:\s*[，,/]?\s*共\s*(\d{1,4})\s*页)?$/u,
];
/** A page number and the publication's name beside it, as PDF extraction writes them. */
const NUMBERED_HEAD = /^(\d{1,4})\t(?:X[ \t]+)?(\S.*)$/u;

export type PageFurniture = {
  lines: Line[];
  furniture: Furniture[];
  /** Printed page numbers and the index in `lines` of the first line after each. */
  marks: { page: number; before: number; opensPage: boolean }[];
  /** What running heads say beside the number: the title, usually. */
  heads: string[];
  /** The number of pages that a mark prints (28 / 101), 0 where none does. */
  total: number;
};

function printedPage(text: string): number | undefined {
  for (const pattern of PAGE_MARKS) {
    const match = pattern.exec(text);
    if (match && !(match[2] && Number(match[1]) > Number(match[2]))) return Number(match[1]);
  }
  return undefined;
}

function repeatedHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const head = NUMBERED_HEAD.exec(text)?.[2];
    if (head) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([head]) => head));
}

/**
 * Sets page marks and running heads aside. A mark of the form `N / M` stands at the top of its page; the same holds for
 * numbered heads; `- N -` and `第N页` stand at the foot.
 */
export function setPageFurnitureAside(lines: readonly Line[]): PageFurniture {
  const heads = repeatedHeads(lines);
  const result: PageFurniture = {
    lines: [],
    furniture: [],
    marks: [],
    heads: [...heads],
    total: 0,
  };
  for (const line of lines) {
    const head = NUMBERED_HEAD.exec(line.text);
    const isHead = head?.[2] !== undefined && heads.has(head[2]);
    const page = isHead ? Number(head[1]) : printedPage(line.text);
    if (page === undefined || line.hint) {
      result.lines.push(line);
      continue;
    }
    result.furniture.push({
      start: line.start,
      end: line.end,
      category: isHead ? 'running-head' : 'page-mark',
    });
    result.total = Math.max(result.total, Number(/\/\s*(\d+)$/u.exec(line.text)?.[1] ?? 0));
    result.marks.push({
      page,
      before: result.lines.length,
      opensPage: isHead || line.text.includes('/'),
    });
  }
  return result;
}
