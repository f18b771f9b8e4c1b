import type { Table } from '@/lib/schema/document';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { Draft } from '@/lib/ingest/blocks/draft';
import { unitOf } from './unit-of';

const NUMBERED = /^(?:X\s+)?(?:表|附表|附件|续表)\s*[\d一二三四五六七八九十]+/u;
const NAMED = /(?:情况|比例|统计|一览|对比|规模|构成|明细|概况|表)(?:[（(].*[）)])?$/u;
const UNIT_LINE = /^[（(]?单位\s*[:：]\s*\S{1,10}[）)]?$/u;

/** 表 1 …, 附件 2 …: a line that can only name a table (or an annex). */
export function isNumberedCaption(text: string): boolean {
  return NUMBERED.test(text);
}

/** A short line that ends as names of tables do: …支付比例, …参保情况. */
export function isNamedCaption(text: string): boolean {
  return NAMED.test(text);
}

export function isTableCaption(text: string): boolean {
  return (
    !/[。；！？]/u.test(text) && text.length <= 45 && (NUMBERED.test(text) || NAMED.test(text))
  );
}

/** （单位：万元） on a line of its own. */
export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(text);
}

const mayBeCaption = (draft: Draft) =>
  draft.kind !== 'table' &&
  draft.kind !== 'contents' &&
  (draft.style === undefined || draft.style === 'plain');

/**
 * The short lines right above a table that name it and its unit become its caption: their drafts are changed in place, the
 * table is given back with caption and unit.
 */
export function takeCaption({
  source,
  drafts,
  table,
}: {
  source: string;
  drafts: Draft[];
  table: Table;
}): Table {
  if (table.caption) return table;
  let captioned = table;
  const said: string[] = [];
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 2); at -= 1) {
    const draft = drafts[at];
    if (!draft || !mayBeCaption(draft)) break;
    const { content } = cleanText({ source, pieces: draft.pieces });
    if (!isTableCaption(content.text) && !UNIT_LINE.test(content.text)) break;
    drafts[at] = {
      kind: 'caption',
      pieces: draft.pieces,
      ...(draft.page === undefined ? {} : { page: draft.page }),
    };
    said.unshift(content.text);
    const unit = unitOf({ caption: said.join(' '), header: [] });
    captioned = { ...captioned, caption: content, ...(unit ? { unit } : {}) };
  }
  return captioned;
}
