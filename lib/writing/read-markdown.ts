import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A run of text within a line: plain, strong, or the number of a citation. */
export type Run = { kind: 'text'; text: string; strong: boolean } | { kind: 'marker'; n: number };

/** What the Markdown of an answer is made of. */
export type MarkdownBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; header: Run[][]; rows: Run[][][] };

const MARKER = /\[(\d+)\]/gu;

/** Splits text at its citation markers: 支出9962亿元。[1][2] → text, 1, 2. */
function splitMarkers(text: string, strong: boolean): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    if (match.index > from)
      runs.push({ kind: 'text', text: text.slice(from, match.index), strong });
    runs.push({ kind: 'marker', n: Number(match[1]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from), strong });
  return runs;
}

function readRuns(nodes: readonly PhrasingContent[], strong = false): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return splitMarkers(node.value, strong);
    if (node.type === 'break') return [{ kind: 'text', text: '\n', strong }];
    // Raw HTML and pictures have no place in an answer; what a link or an emphasis says is kept as text.
    return 'children' in node ? readRuns(node.children, strong || node.type === 'strong') : [];
  });
}

function runsWithin(node: RootContent): Run[] {
  if (node.type === 'paragraph' || node.type === 'heading') return readRuns(node.children);
  if (node.type === 'code') return splitMarkers(node.value, false);
  return 'children' in node
    ? node.children.flatMap((child) => runsWithin(child as RootContent))
    : [];
}

function readBlock(node: RootContent): MarkdownBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: readRuns(node.children) }];
    case 'heading':
      return [{ kind: 'heading', level: node.depth, runs: readRuns(node.children) }];
    case 'list':
      return [
        { kind: 'list', ordered: node.ordered === true, items: node.children.map(runsWithin) },
      ];
    case 'table': {
      const [header = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => readRuns(cell.children)),
      );
      return [{ kind: 'table', header, rows }];
    }
    case 'html':
    case 'thematicBreak':
      return [];
    default: {
      const runs = runsWithin(node);
      return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
    }
  }
}

/** The Markdown of an answer as blocks of runs, in which every `[n]` is a marker. Raw HTML is dropped. */
export function readMarkdown(markdown: string): MarkdownBlock[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tree.children.flatMap(readBlock);
}
