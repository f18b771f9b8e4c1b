import type { Line } from '@/lib/ingest/lines/line';
import { endsSentence } from '@/lib/ingest/lines/line-wrap';

/** A part of a digest: lines `[from, to)`; `title` and `origin` are lines within. */
export type ArticlePart = { kind: 'contents' | 'category' | 'article'; from: number; to: number };

const ORIGIN = /^(?:文章)?来源\s*[:：]\s*(\S.{1,40})$/u;
const CATEGORY = /^(?:[·•]\s*[^·•，。]{2,12}\s*[·•]|[-—–=]{2,}\s*[^-—–=]{2,12}\s*[-—–=]{2,})$/u;
const PAGE_REFERENCE = /第\s*\d{1,4}\s*页?$|[.…·]{3,}\s*\d{1,4}$/u;

export function originOf(text: string): string | undefined {
  return ORIGIN.exec(text)?.[1];
}

/** Whether a line can be a title: short, no sentence, after the end of what went before. */
function isTitle({ line, before }: { line: Line; before: Line | undefined }): boolean {
  const isFree = before === undefined || endsSentence(before.text) || before.text.length < 20;
  return isFree && line.text.length <= 60 && !/[。；]$|^[表图]/u.test(line.text);
}

function titlesOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const hasOrigin = next !== undefined && originOf(next.text) !== undefined;
    return hasOrigin && isTitle({ line, before: lines[at - 1] }) ? [at] : [];
  });
}

/**
 * The parts of a digest: its contents list, lines that name a column, and articles, each a title with its 来源 below.
 * Empty where a text is no digest (fewer than two such titles).
 */
export function findArticles(lines: readonly Line[]): ArticlePart[] {
  const titles = titlesOf(lines);
  if (titles.length < 2) return [];
  const parts: ArticlePart[] = [];
  let open = 0;
  titles.forEach((title, index) => {
    let before = title;
    while (before > open && CATEGORY.test(lines[before - 1]?.text ?? '')) before -= 1;
    const references = lines
      .slice(0, before)
      .filter((line) => PAGE_REFERENCE.test(line.text)).length;
    if (index === 0 && before > 0 && references >= 2)
      parts.push({ kind: 'contents', from: 0, to: before });
    else if (index > 0) parts.push({ kind: 'article', from: open, to: before });
    else if (before > 0) parts.push({ kind: 'category', from: 0, to: before });
    if (before < title) parts.push({ kind: 'category', from: before, to: title });
    open = title;
  });
  parts.push({ kind: 'article', from: open, to: lines.length });
  return parts;
}
