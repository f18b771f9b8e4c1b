import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { columnsFor } from './columns-for';
import { countedTable } from './counted-table';
import type { CountedLine, CountedTable } from './counted-table';
import { namesSource } from './names-source';
import { partsOfRow } from './parts-of-row';
import { pickRows } from './pick-rows';
import { readRowTest } from './row-test';
import type { RowTest } from './row-test';
import { rowOfWords } from './row-of-words';
import { unitOfCell } from './unit-of-cell';

/** A word of less weight is too common to tell tables apart. */
const TELLING = 0.25;
const HELD = 0.6;
/** Years in a column are a series, and no rows to choose among. */
const TIME_HEAD = /^(?:年份|年度|月份|时间|季度)$/;
const YEAR_HEAD = /^(?:19|20)\d{2}年?(?:末|底)?$/;
const PLACE_HEAD = /省|市|州|县|区|国家|地方/;
const PLACES =
  /省份|省市|省区|市州|州市|县市区|市县|区县|县区|城市|地市|盟市|国家|地区|地方|统筹区|区域|个(?:省|市(?!场)|县|区)|些(?:省|市(?!场)|县|区)|几(?:省|市(?!场)|县|区)/;
const TOTAL = /^(?:总计|合计|总数|总量|小计|全[国省市区县](?:平均|合计)?|平均)$/;

/**
 * The rows of a printed table that fell or rose, that are over or under a number, or that come first: 哪几类减少了, 超过20起的有哪些,
 * 最多的三个市. Undefined where not just one table says all that is asked, or where no row is so.
 */
export function writePickedRows({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  const test = readRowTest(ask);
  if (!test || ask.intent === 'why') return undefined;
  const picked = passages.flatMap((evidence) => {
    const table = countedTable(evidence);
    const chosen = table && chooseRows({ ask, table, test });
    return chosen ? [chosen] : [];
  });
  const [only, ...others] = picked;
  return only && others.length === 0 ? draft(only) : undefined;
}

type Chosen = {
  ask: Ask;
  table: CountedTable;
  columns: readonly number[];
  rows: readonly CountedLine[];
};

function chooseRows({
  ask,
  table,
  test,
}: {
  ask: Ask;
  table: CountedTable;
  test: RowTest;
}): Chosen | undefined {
  const [kind = ''] = table.head;
  if (TIME_HEAD.test(kind) || PLACES.test(ask.text) !== PLACE_HEAD.test(kind)) return undefined;
  const words = ask.content.filter(({ frame, weight }) => !frame && weight >= TELLING);
  const over = overTable(table);
  const others = words.filter((word) => !isSource(word, table) && coverWord(word, over) < HELD);
  const group = others.length === 0 ? -1 : rowOfWords(table.rows, others);
  if ((others.length > 0 && group < 0) || !isOfSlots(ask, over)) return undefined;
  const columns = columnsFor({ ask, table, test });
  if (columns.length === 0) return undefined;
  const among = (group < 0 ? table.rows : partsOfRow(table.rows, group)) as readonly CountedLine[];
  const rows = pickRows({
    rows: among.filter(({ name }) => !TOTAL.test(fold(name))),
    table,
    columns,
    test,
  });
  return rows.length === 0 ? undefined : { ask, table, columns, rows };
}

const isSource = (word: ContentWord, { evidence }: CountedTable): boolean =>
  namesSource(word, {
    source: evidence.passage.source,
    title: evidence.title,
    publisher: evidence.publisher,
  });

/** All that is said over the rows of a table, folded. */
function overTable({ evidence, caption, head }: CountedTable): string {
  const { passage, title, publisher = '' } = evidence;
  const own = [caption, passage.header ?? '', ...passage.section, ...head];
  return fold([...own, title, publisher, passage.article ?? ''].join('\n'));
}

/** Of the places and years asked about. */
const isOfSlots = ({ areas, times }: Ask, over: string): boolean =>
  areas.every((area) => area === NATION || over.includes(fold(shortArea(area)))) &&
  times.every(({ from, to }) => over.includes(String(from)) || over.includes(String(to)));

/** The rows with what they are called and the numbers by which they were chosen, each with its unit. */
function draft({ ask, table, columns, rows }: Chosen): string {
  const { head } = table;
  const name = head.slice(0, table.columns[0] ?? 1).find((cell) => cell !== '') ?? '';
  const counted = ask.targets.find(({ missing }) => missing === '')?.indicator ?? '';
  const headOf = (column: number): string =>
    YEAR_HEAD.test(head[column] ?? '') ? `${head[column] ?? ''}${counted}` : (head[column] ?? '');
  const valueOf = (row: CountedLine, column: number): string => {
    const cell = row.cells[column] ?? '';
    const unit = unitOfCell(row, table, column);
    return cell.endsWith(unit) || (head[column] ?? '').includes(unit) ? cell : `${cell}${unit}`;
  };
  return [
    `| ${name} | ${columns.map(headOf).join(' | ')} |`,
    `| --- ${columns.map(() => '| --- ').join('')}|`,
    ...rows.map(
      (row) =>
        `| ${row.name} | ${columns.map((column) => valueOf(row, column)).join(' | ')} [${row.marker}] |`,
    ),
  ].join('\n');
}
