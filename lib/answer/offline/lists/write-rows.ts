import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { closeSentence, tidySentence } from '@/lib/answer/offline/passages/tidy-sentence';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

/** A row of a table of names: its cells and the marker that cites it. */
type Row = {
  cells: readonly string[];
  marker: string;
  start: number;
  table: string;
  /** Title and publisher of what the table stands in. */
  over: string;
};

/** 国务院办公厅, 民政部: a shorter word is found in cells by chance. */
const LEAST_NAME = 3;
const MOST_ROWS = 15;
/** A table names documents where its rows are asked for as such. */
const ROWS_ASKED = /文件|文号|政策|法规|法律|规章|条例|意见|通知|办法|附件|附表|附录|表\d/;
/** 附件1里 says which rows are meant, so that one cell is enough to tell them apart. */
const TABLE_NAMED = /附件|附表|附录|表\d|表[格里中]/;
/** 2021年发布的文件: of a year, all that were issued. */
const ISSUED = /(?:发布|印发|出台|颁布|下发|制定|发)(?:过|了)?(?:的|哪)/;
const TABLE_NUMBER = /(?:附件|附表|附录|表)(?=\d)/;

/**
 * The rows of a table that are of the year and of the body asked for, and no others: 附件1中国务院2016年发的文件. Undefined where
 * the question names neither a year nor what a cell says, or a word that the rows do not hold.
 */
export function writeRows({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  if (!ROWS_ASKED.test(ask.text)) return undefined;
  const rows = passages
    .flatMap(rowsOf)
    .filter((row) => isInTable(row, ask.text) && isOfPlaces(row, ask.areas));
  const times = ask.times.filter(({ kind }) => kind === 'year' || kind === 'range');
  const wanted = rows.filter(({ cells }) => isOfTimes(cells, times));
  const names = ask.content
    .map(({ text }) => text)
    .filter((name) => name.length >= LEAST_NAME && rows.some((row) => isNameIn(row, name)));
  const isTold =
    TABLE_NAMED.test(ask.text) || (times.length > 0 && (names.length > 0 || ISSUED.test(ask.text)));
  if (!isTold || times.length + names.length === 0) return undefined;
  const others = times.length > 0 && names.length > 0 ? [] : ask.content;
  const named = names
    .reduce((left, name) => ofName(left, name), wanted)
    .filter((row) => others.every((word) => !narrows(word, names) || isAbout({ ask, row, word })));
  const table = named[0]?.table;
  const chosen = named
    .filter((row) => row.table === table)
    .sort((left, right) => left.start - right.start)
    .slice(0, MOST_ROWS);
  return chosen.length === 0 ? undefined : chosen.map(sayRow).join('\n');
}

function rowsOf({ alias, passage, title, publisher = '' }: PassageEvidence): Row[] {
  if (passage.kind !== 'table') return [];
  return splitSentences(passage.text).flatMap(({ start, end }, place): Row[] => {
    const cells = passage.text.slice(start, end).split('\t');
    const marker = `${alias}.${place + 1}`;
    const table = `${passage.source}\n${passage.section.join('\n')}`;
    return cells.length < 3
      ? []
      : [
          {
            cells,
            marker,
            start: passage.start + start,
            table,
            over: `${title}\n${publisher}\n${table}`,
          },
        ];
  });
}

/** 附件1 is not 附件2. */
function isInTable({ table }: Row, question: string): boolean {
  const number = question.split(TABLE_NUMBER)[1]?.match(/^\d+/)?.[0];
  return (
    number === undefined ||
    fold(table)
      .replaceAll(' ', '')
      .split(TABLE_NUMBER)
      .some((part) => part.match(/^\d+/)?.[0] === number)
  );
}

/** What the nation issued is not what a city did. */
const isOfPlaces = ({ cells, over }: Row, areas: readonly string[]): boolean =>
  areas.every(
    (area) => area === NATION || `${over}\n${cells.join('\n')}`.includes(shortArea(area)),
  );

const isOfTimes = (cells: readonly string[], times: Ask['times']): boolean =>
  times.length === 0 ||
  cells.slice(1).some((cell) => {
    const year = Number(/^((?:19|20)\d{2})年?$/.exec(cell.trim())?.[1]);
    return times.some(({ from, to }) => from <= year && (to === 0 || year <= to));
  });

/** Who issued it, and that it was: said of every row. */
const SAID_OF_ALL =
  /^(?:牵头|联合|共同|单独)?(?:发布|印发|出台|颁布|下发|制定|发文|发|出)?的?$|^名称$/;
/** A word that tells rows apart: 2019年发布的集采文件 are not all of 2019. */
const narrows = ({ frame, text }: ContentWord, names: readonly string[]): boolean =>
  !frame && text.length > 1 && !names.includes(text) && !SAID_OF_ALL.test(text);

/** 民政厅报告的附表: whose text it stands in. */
const isOfText = (question: string, word: string): boolean =>
  ['报告', '公报', '文章', '白皮书'].some((text) =>
    [word + text, `${word}的${text}`].some((said) => question.includes(said)),
  );

const isAbout = ({ ask, row, word }: { ask: Ask; row: Row; word: ContentWord }): boolean =>
  isOfText(ask.text, word.text) ||
  coverWord(word, fold(`${row.cells.join('\n')}\n${row.over}`)) === 1;

/** What the table is called by is in no cell to tell it from others. */
const isNameIn = ({ cells, over }: Row, name: string): boolean =>
  !fold(over).includes(name) && cells.slice(1).some((cell) => fold(cell).includes(name));

/** A body that acts alone or with others is a cell, or one of the names in it. */
const BESIDE = /等|、|,|会同|和|与|\s/;

/** 国务院 is not 国务院办公厅, where a cell says just 国务院; a word that is no cell of its own may stand in any. */
function ofName(rows: readonly Row[], name: string): Row[] {
  const exact = rows.filter(({ cells }) =>
    cells.slice(1).some((cell) => fold(cell).split(BESIDE).includes(name)),
  );
  return exact.length > 0
    ? exact
    : rows.filter(({ cells }) => cells.some((cell) => fold(cell).includes(name)));
}

const sayRow = ({ cells, marker }: Row): string => {
  const [name = '', ...rest] = cells.map(tidySentence).filter((cell) => cell !== '');
  return `- ${closeSentence(`${name}（${rest.join('，')}）`)}[${marker}]`;
};
