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

/** A number that stands alone is a page's only where others, each the next one, stand about a page apart. */
const BARE = /^\d{1,3}$/u;
/** A column of figures that extraction put one a line never has so many lines between two that count on. */
const LEAST_LINES = 12;
const LEAST_PAGES = 3;

/** Where the lines stand that are nothing but page numbers: 1, 2, 3 … in order, none missing, each a page after the one before. */
function barePageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const bare = lines.flatMap(({ text, hint }, at) => (!hint && BARE.test(text) ? [at] : []));
  const numberAt = (at: number) => Number(lines[at]?.text);
  let longest: number[] = [];
  for (const first of bare.filter((at) => numberAt(at) <= 2)) {
    const chain = [first];
    for (const at of bare) {
      const last = chain.at(-1) ?? first;
      if (at >= last + LEAST_LINES && numberAt(at) === numberAt(last) + 1) chain.push(at);
    }
    if (chain.length > longest.length) longest = chain;
  }
  return new Set(longest.length >= LEAST_PAGES ? longest : []);
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
 * numbered heads; `- N -`, `第N页` and a number alone stand at the foot.
 */
export function setPageFurnitureAside(lines: readonly Line[]): PageFurniture {
  const heads = repeatedHeads(lines);
  const bare = barePageNumbers(lines);
  const result: PageFurniture = {
    lines: [],
    furniture: [],
    marks: [],
    heads: [...heads],
    total: 0,
  };
  for (const [at, line] of lines.entries()) {
    const head = NUMBERED_HEAD.exec(line.text);
    const isHead = head?.[2] !== undefined && heads.has(head[2]);
    const page = isHead || bare.has(at) ? Number.parseInt(line.text, 10) : printedPage(line.text);
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
