import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { Draft } from './draft';

/** How titles of official documents end. */
const TITLE_END =
  /(?:公报|快报|年报|报告|办法|条例|通知|意见|规定|细则|决定|方案|规划|指南|标准|规范|公告|通告|要点|清单|规则|白皮书|统计表|简报|月报|季报|情况|概况|综述|分析|解读|问答)(?:[（(《].{1,30}[）)》])?$/u;
/** What a sentence has and a title has not. */
const SENTENCE = /[。；;！!]|[，,、：:]$/u;
const SHORT = 40;
/** Title and particulars stand among the first blocks. */
const FIRST = 12;
const LONGEST = 60;

/** 一、总体情况 is a section, however much it reads like a title. */
const isNumbered = ({ style }: Draft): boolean =>
  style !== undefined && style !== 'plain' && style !== 'mark';

type Titled = { text?: string; drafts: Draft[] };

function titleAt({
  drafts,
  textOf,
}: {
  drafts: readonly Draft[];
  textOf: (draft: Draft) => string;
}): number {
  const isTitle = (draft: Draft) => {
    const mayBe = (draft.kind === 'heading' || draft.kind === 'paragraph') && !isNumbered(draft);
    return mayBe && textOf(draft).length <= LONGEST && TITLE_END.test(textOf(draft));
  };
  const named = drafts.slice(0, FIRST).findIndex(isTitle);
  const prose = drafts.findIndex(
    (draft) => draft.kind === 'paragraph' && textOf(draft).length > LONGEST,
  );
  return named >= 0 && (prose < 0 || named < prose) ? named : -1;
}

/** A first heading of the first depth, or a first line that is neither numbered nor a sentence. */
function opensLikeTitle({ first, text }: { first: Draft; text: string }): boolean {
  if (first.style === 'mark') return first.depth === 1;
  const isBare = first.kind === 'heading' || first.kind === 'paragraph';
  return (
    isBare && !isNumbered(first) && text.length > 4 && text.length <= SHORT && !SENTENCE.test(text)
  );
}

/**
 * Finds the printed title: a line near the top that reads like one, with no prose above it; else the running head, which
 * repeats it; else a first heading of the first depth or a bare first line. Its draft becomes a title, above all sections.
 */
export function findTitle({
  drafts,
  source,
  isDigest,
  runningHeads,
  pageTitle,
}: {
  drafts: readonly Draft[];
  source: string;
  isDigest: boolean;
  runningHeads: readonly string[];
  /** What the head of a page calls it. */
  pageTitle: string | undefined;
}): Titled {
  const textOf = (draft: Draft) => cleanText({ source, pieces: draft.pieces }).content.text;
  const [first] = drafts;
  const [head] = runningHeads;
  if (first && isDigest)
    return { text: textOf(first).replace(/^[-—–=·\s]+|[-—–=·\s]+$/gu, ''), drafts: [...drafts] };
  const called = drafts
    .slice(0, FIRST)
    .findIndex(
      (draft) => pageTitle !== undefined && textOf(draft) === pageTitle.replace(/\s+/gu, ''),
    );
  const named = called >= 0 ? called : titleAt({ drafts, textOf });
  if (named < 0 && head) return { text: head, drafts: [...drafts] };
  const at = named < 0 && first && opensLikeTitle({ first, text: textOf(first) }) ? 0 : named;
  const title = drafts[at];
  if (!title) return { drafts: [...drafts] };
  const asTitle: Draft = { ...title, kind: 'heading', style: 'title' };
  return {
    text: textOf(title),
    drafts: drafts.map((draft, index) => (index === at ? asTitle : draft)),
  };
}
