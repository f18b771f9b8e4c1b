import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { closeSentence, tidySentence } from './tidy-sentence';

/** A row of a table of names: its cells and the marker that cites it. */
type Row = { cells: readonly string[]; marker: string; start: number; table: string };

/** 国务院办公厅, 民政部: a shorter word is found in cells by chance. */
const LEAST_NAME = 3;
const MOST_ROWS = 15;
/** A table names documents where its rows are asked for as such. */
const ROWS_ASKED = /文件|文号|政策|法规|法律|规章|条例|意见|通知|办法|附件|附表|附录|表\d/;

/**
 * The rows of a table that are of the year and of the body asked for, and no others: 附件1中国务院2016年发的文件. Undefined where
 * the question names neither a year nor what a cell says.
 */
export function writeRows({
  ask,
  passages,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined {
  if (!ROWS_ASKED.test(ask.text)) return undefined;
  const rows = passages.flatMap(rowsOf);
  const years = ask.times.filter(({ kind }) => kind === 'year').map(({ from }) => String(from));
  const wanted = rows.filter(({ cells }) => isOfYear(cells, years));
  const names = ask.content
    .map(({ text }) => text)
    .filter((name) => name.length >= LEAST_NAME && rows.some(({ cells }) => isSaid(cells, name)));
  if (years.length === 0 || names.length === 0) return undefined;
  const named = names.reduce((left, name) => ofName(left, name), wanted);
  const table = named[0]?.table;
  const chosen = named
    .filter((row) => row.table === table)
    .sort((left, right) => left.start - right.start)
    .slice(0, MOST_ROWS);
  return chosen.length === 0 ? undefined : chosen.map(sayRow).join('\n');
}

function rowsOf({ alias, passage }: PassageEvidence): Row[] {
  if (passage.kind !== 'table') return [];
  return splitSentences(passage.text).flatMap(({ start, end }, place): Row[] => {
    const cells = passage.text.slice(start, end).split('\t');
    const marker = `${alias}.${place + 1}`;
    const table = `${passage.source}\n${passage.section.join('\n')}`;
    return cells.length < 3 ? [] : [{ cells, marker, start: passage.start + start, table }];
  });
}

const isOfYear = (cells: readonly string[], years: readonly string[]): boolean =>
  years.length === 0 ||
  cells.slice(1).some((cell) => years.includes(cell.trim().replace(/年$/, '')));

const isSaid = (cells: readonly string[], name: string): boolean =>
  cells.slice(1).some((cell) => fold(cell).includes(name));

/** What may stand behind the name of a body that acts alone or with others. */
const TOGETHER = /^(?:$|等|、|会同|和|与)/;

/** 国务院 is not 国务院办公厅, where a cell says just 国务院. */
function ofName(rows: readonly Row[], name: string): Row[] {
  const exact = rows.filter(({ cells }) =>
    cells.slice(1).some((cell) => TOGETHER.test(fold(cell).split(name)[1] ?? 'none')),
  );
  return exact.length > 0 ? exact : rows.filter(({ cells }) => isSaid(cells, name));
}

const sayRow = ({ cells, marker }: Row): string => {
  const [name = '', ...rest] = cells.map(tidySentence).filter((cell) => cell !== '');
  return `- ${closeSentence(`${name}（${rest.join('，')}）`)}[${marker}]`;
};
