import type { Line } from './line';
import { endsSentence } from './line-wrap';

/** A part of a digest: lines `[from, to)`; `title` and `origin` are lines within. */
export type ArticlePart = { kind: 'contents' | 'category' | 'article'; from: number; to: number };

const ORIGIN = /^(?:文章)?来源\s*[:：]\s*(\S.{1,40})$/u;
const CATEGORY = /^(?:[·•]\s*[^·•，。]{2,12}\s*[·•]|[-—–=]{2,}\s*[^-—–=]{2,12}\s*[-—–=]{2,})$/u;
const PAGE_REFERENCE = /第\s*\d{1,4}\s*页?$|[.…·]{3,}\s*\d{1,4}$/u;

export function originOf(text: string): string | undefined {
  return ORIGIN.exec(text)?.[1];
}

function titlesOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isTitle =
      next !== undefined &&
      originOf(next.text) !== undefined &&
      line.text.length <= 60 &&
      !/[。；]$/u.test(line.text);
    const isFree =
      at === 0 || endsSentence(lines[at - 1]?.text ?? '') || (lines[at - 1]?.text.length ?? 0) < 20;
    return isTitle && isFree && !/^[表图]/u.test(line.text) ? [at] : [];
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
