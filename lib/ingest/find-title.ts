import { cleanText } from './clean-text';
import type { Draft } from './draft';

/** How titles of official documents end. */
const TITLE_END =
  /(?:公报|快报|年报|报告|办法|条例|通知|意见|规定|细则|决定|方案|规划|指南|标准|规范|公告|通告|要点|清单|规则|白皮书|统计表)(?:[（(《].{1,30}[）)》])?$/u;

/**
 * Finds the printed title: the first heading, where nothing but particulars stands above it and it reads like one; else
 * the running head, which repeats it. Its draft becomes a title, above all sections.
 */
export function findTitle({
  drafts,
  source,
  isDigest,
  runningHeads,
}: {
  drafts: readonly Draft[];
  source: string;
  isDigest: boolean;
  runningHeads: readonly string[];
}): { text?: string; drafts: Draft[] } {
  const textOf = (draft: Draft) => cleanText({ source, pieces: draft.pieces }).content.text;
  const untouched = { drafts: [...drafts] };
  if (isDigest) {
    const first = drafts[0];
    return first
      ? { text: textOf(first).replace(/^[-—–=·\s]+|[-—–=·\s]+$/gu, ''), drafts: [...drafts] }
      : untouched;
  }
  const head = runningHeads[0];
  const at = drafts
    .slice(0, 12)
    .findIndex(
      (draft) =>
        (draft.kind === 'heading' || draft.kind === 'paragraph') &&
        textOf(draft).length <= 60 &&
        TITLE_END.test(textOf(draft)),
    );
  const firstLong = drafts.findIndex(
    (draft) => draft.kind === 'paragraph' && textOf(draft).length > 60,
  );
  const found =
    at >= 0 && (firstLong < 0 || at < firstLong)
      ? at
      : drafts[0]?.kind === 'heading' && drafts[0].style === 'mark' && drafts[0].depth === 1
        ? 0
        : -1;
  if (found < 0 || (head && !TITLE_END.test(textOf(drafts[found] as Draft))))
    return head ? { text: head, drafts: [...drafts] } : untouched;
  const title = drafts[found] as Draft;
  const { depth: _depth, ...rest } = title;
  return {
    text: textOf(title),
    drafts: drafts.map((draft, index) =>
      index === found ? { ...rest, kind: 'heading', style: 'title' } : draft,
    ),
  };
}
