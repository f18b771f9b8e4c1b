import type { Block, SourceDocument, Table } from '@/lib/schema/document';
import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { applyOverrides } from './apply-overrides';
import type { Override } from '@/lib/schema/override';
import { scopesOf } from '@/lib/ingest/observations/prose/carry-scope';
import { contextOf } from '@/lib/ingest/observations/prose/context-of';
import { prepareParagraph } from '@/lib/ingest/observations/wording/paragraph';
import { readParagraph } from '@/lib/ingest/observations/prose/read-paragraph';
import type { Carry } from '@/lib/ingest/observations/prose/carry';
import { readTable } from '@/lib/ingest/observations/tables/read-table';
import type { Row } from './row';
import { toRow } from './to-row';

export type Extraction = { observations: Observation[]; doubts: string[] };

/** Blocks whose words state figures; a contents list repeats headings, a caption belongs to its table. */
const READ = new Set<Block['kind']>(['heading', 'paragraph', 'item', 'term', 'note', 'table']);

/** 来源：… 发布日期：… 浏览：1,206次: what a page says of itself. */
const PARTICULARS =
  /^(?=.*(?:来源|发布|日期|时间|作者)[^：:]{0,4}[：:]).*(?:浏览|阅读|点击|访问)[^：:]{0,4}[：:]/su;

/** Of a contents list only what is said in sentences: an abstract. */
const isRead = ({ kind, content }: Block) =>
  (!(content.text.length < 120 && PARTICULARS.test(content.text)) && READ.has(kind)) ||
  (kind === 'contents' && content.text.includes('。'));

/** 三、2023年工作要点: what is planned is no figure of what is. */
const PLANS =
  /(?:工作要点|工作安排|工作计划|工作打算|工作思路|目标任务|重点任务|下一步工作)(?:及.{2,8})?$/;
const isPlanned = ({ section }: Block, { source }: SourceDocument): boolean =>
  source.kind !== 'notice' &&
  source.kind !== 'digest' &&
  section.some((heading) => PLANS.test(heading));

/** A short line right before a table that has no caption of its own is one. */
function withCaption(table: Table, before: Block | undefined): Table {
  const isLine =
    before &&
    !before.table &&
    before.content.text.length <= 40 &&
    !/来源|发布|日期|作者|浏览|[。；]/.test(before.content.text);
  return table.caption || !isLine ? table : { ...table, caption: before.content };
}

function rowsOf(document: SourceDocument, terms: Terms): Row[] {
  let carry: Carry | undefined;
  return document.blocks.flatMap((block, index) => {
    if (!isRead(block) || isPlanned(block, document)) return [];
    const context = contextOf({ document, block, terms });
    if (block.table) {
      const table = withCaption(block.table, document.blocks[index - 1]);
      return readTable({ document, block, table, context });
    }
    const paragraph = prepareParagraph(block.content, context);
    const read = readParagraph({ paragraph, context, carry });
    carry = block.kind === 'heading' ? undefined : read.carry;
    const scopes = scopesOf(paragraph.folded, read.readings);
    return read.readings.map((reading) =>
      toRow({ document, block, paragraph, reading, scope: scopes.get(reading) ?? [] }),
    );
  });
}

function withIds(source: string, rows: readonly Row[]): Observation[] {
  const used = new Map<string, number>();
  return rows.map(({ numberStart, by: _by, ...columns }) => {
    const id = `${source}:${numberStart}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return { id: times === 1 ? id : `${id}.${times}`, ...columns };
  });
}

const doubtOf = ({ indicator, value, unit, quote }: Row) =>
  `“${quote.slice(0, 60)}”中的 ${value}${unit} 没有对应的标准指标，暂名“${indicator}”`;

/**
 * Every stated figure of a document as a row of the table, in the order of the text. What the rules are unsure of is said
 * in `doubts`, in Chinese.
 * @throws StaleOverrideError where a maintainer's correction names a quote that the document no longer has.
 */
export function extractObservations({
  document,
  terms,
  overrides,
}: {
  document: SourceDocument;
  terms: Terms;
  overrides: readonly Override[];
}): Extraction {
  const rows = rowsOf(document, terms).sort(
    (left, right) =>
      left.start - right.start || left.numberStart - right.numberStart || left.end - right.end,
  );
  const doubts = rows.filter(({ by }) => by === 'words').map(doubtOf);
  const observations = withIds(document.source.id, rows);
  return {
    observations: applyOverrides({ source: document.source.id, observations, overrides }),
    doubts,
  };
}
