import { sliceMapped, spanOf } from '@/lib/text/mapped-text';
import type { Block, SourceDocument } from '@/lib/schema/document';
import { plainQuote } from '@/lib/ingest/passages/plain-quote';
import { orderBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Paragraph } from '@/lib/ingest/observations/wording/paragraph';
import type { Reading } from '@/lib/ingest/observations/prose/reading';
import type { Row } from './row';
import { statusOf } from './status-of';

type Place = { document: SourceDocument; block: Block };

/** Marks and numbering that a stretch may begin with: they state nothing. */
const LEADING =
  /^(?:第[一二三四五六七八九十百\d]+[条款]|[一二三四五六七八九十]+是(?=[\u4e00-\u9fff])|\d{1,2}[.．、](?=[\u4e00-\u9fff])|[，；：、\s的]|和(?=[\u4e00-\u9fff]))+/;

/** A bracket that the stretch opens is closed in it where it closes right after: （在职2.71亿人）. */
function closeBracket(text: string, from: number, to: number): number {
  const inside = text.slice(from, to);
  const open = (inside.match(/[（(]/g) ?? []).length;
  const closed = (inside.match(/[）)]/g) ?? []).length;
  return open > closed && /[）)]/.test(text[to] ?? '') ? to + 1 : to;
}

/** 2/3 at the end of a stretch, alone on its line, looks like a page mark: the stretch takes in the mark after it. */
function untilSame({ document, block }: Place, from: number, to: number): number {
  const isSame = (end: number) => {
    const span = spanOf(block.content, from, end);
    const quote = sliceMapped(block.content, from, end).text;
    return plainQuote(document.text.slice(span.start, span.end)) === plainQuote(quote);
  };
  const last = Math.min(block.content.text.length, to + 8);
  for (let end = to; end <= last; end += 1) if (isSame(end)) return end;
  return to;
}

/** A reading in places of the folded text as a row in places of the source. */
export function toRow({
  document,
  block,
  paragraph,
  reading,
  scope,
}: {
  document: SourceDocument;
  block: Block;
  paragraph: Paragraph;
  reading: Reading;
  /** 含生育保险: what a bracket says that it takes in. */
  scope: readonly string[];
}): Row {
  const { folded } = paragraph;
  const skipped = LEADING.exec(folded.text.slice(reading.start, reading.end))?.[0].length ?? 0;
  const from = folded.at[reading.start + skipped] ?? 0;
  const read = (folded.at[reading.end - 1] ?? 0) + 1;
  const to = untilSame({ document, block }, from, closeBracket(block.content.text, from, read));
  const number = folded.at[reading.figure.numberStart] ?? 0;
  const { head, figure, measure, value, area, period, notes } = reading;
  return {
    indicator: head.indicator,
    // 统筹基金结存 under 累计结存: what the name already says is no part of the whole.
    breakdown: orderBreakdown([...head.breakdown, ...reading.before])
      .filter(({ name, dimension }) => dimension !== 'other' || !head.indicator.includes(name))
      .map(({ name }) => name),
    area,
    period,
    measure,
    value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    status: statusOf({ document, block }),
    source: document.source.id,
    article:
      block.article === undefined ? '' : (document.source.articles[block.article]?.title ?? ''),
    section: [...block.section],
    quote: sliceMapped(block.content, from, to).text,
    ...spanOf(block.content, from, to),
    note: [...scope, ...notes].join('；'),
    numberStart: block.content.offsets[number] ?? 0,
    by: head.by,
  };
}
