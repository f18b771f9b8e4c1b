import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import {
  calculateOutput,
  checkReportedOutput,
  findIndicatorsOutput,
  lookupObservationsOutput,
  readPassageOutput,
  searchPassagesOutput,
} from '@/lib/schema/tools';
import type {
  Calculation,
  CheckEvidence,
  IndicatorSummary,
  ListEvidence,
  LookupResult,
  ObservationEvidence,
  PassageEvidence,
} from '@/lib/schema/tools';
import { splitSentences } from '@/lib/text/sentences';

/** Of one passage or list, and of any enumeration of names: a model's window is small, and passages are short. */
const MAX_TEXT = 2_400;
const MAX_NAMES = 40;

type Origin = Pick<PassageEvidence, 'title' | 'publisher' | 'date'>;

const short = (text: string): string =>
  text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
const names = (list: readonly string[]): string =>
  list.length > MAX_NAMES
    ? `${list.slice(0, MAX_NAMES).join('、')}等${list.length}个`
    : list.join('、');
const sayOrigin = ({ title, publisher, date }: Origin): string =>
  `《${title}》${[publisher, date]
    .filter((part) => part !== undefined)
    .map((part) => `，${part}`)
    .join('')}`;

/** Sentences are numbered as `[p1.2]` counts them. */
function saySentences(alias: string, { text, header }: Passage): string {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const lines = sentences.map((sentence, at) => `  ${alias}.${at + 1} ${sentence}`);
  return short(
    [...(header ? [`  表头：${header.replace(/\s+/g, ' ')}`] : []), ...lines].join('\n'),
  );
}

function sayPassage(found: PassageEvidence): string {
  const { alias, passage } = found;
  const section = passage.section.length > 0 ? `（${passage.section.join(' > ')}）` : '';
  return `[${alias}] ${sayOrigin(found)}${section}\n${saySentences(alias, passage)}`;
}

function sayList(found: ListEvidence): string {
  const { alias, list } = found;
  const items = list.items.map(({ label, text }, at) => `  ${alias}.${at + 1} ${label}${text}`);
  return `[${alias}] ${sayOrigin(found)} 完整列表（${items.length}项）：${list.title}\n${short(items.join('\n'))}`;
}

function sayRow({
  indicator,
  breakdown,
  area,
  period,
  measure,
  value,
  unit,
  qualifier,
  status,
  note,
}: Observation): string {
  const notes = [measure, qualifier, status === 'preliminary' ? '初步数' : '', note].filter(
    (part) => part !== '',
  );
  return `${period} ${area} ${[...breakdown, indicator].join('/')} = ${value}${unit}（${notes.join('；')}）`;
}

function sayObservation(found: ObservationEvidence): string {
  const { alias, observation, related, checks } = found;
  return [
    `[${alias}] ${sayRow(observation)} ${sayOrigin(found)}`,
    `  原文：${short(observation.quote)}`,
    ...related.map((one) => `  同处还有（也引 ${alias}）：${sayRow(one)}`),
    ...checks
      .filter(({ verdict }) => verdict === 'mismatch')
      .map((check) => `  核对：${check.formula}，结论 ${check.verdict}，${check.reason}`),
  ].join('\n');
}

function sayCalculation({
  alias,
  formula,
  rounded,
  unit,
  operands,
  cautions,
}: Calculation): string {
  return [
    `[${alias}] ${formula} = ${rounded}${unit}`,
    `  用到：${operands.join(' ')}`,
    ...cautions.map((text) => `  注意：${text}`),
  ].join('\n');
}

function sayIndicator({
  indicator,
  definition,
  unit,
  areas,
  periods,
  breakdowns,
  measures,
}: IndicatorSummary): string {
  return [
    `${indicator}${unit ? `（${unit}）` : ''}${definition ? `：${short(definition)}` : ''}`,
    `  地区：${names(areas)}；时间：${names(periods)}；分组：${names(breakdowns)}；口径类别：${measures.join('、')}`,
  ].join('\n');
}

function sayLookup(result: LookupResult): string {
  switch (result.status) {
    case 'found': {
      const { assumedPeriod, assumedArea, assumedBreakdown } = result;
      const assumed = [assumedPeriod, assumedArea, ...(assumedBreakdown ?? [])].filter(
        (part) => part !== undefined,
      );
      const note = assumed.length > 0 ? `没有指明，取的是：${assumed.join('、')}\n` : '';
      return note + result.observations.map(sayObservation).join('\n');
    }
    case 'ambiguous':
      return `有几种读法，数字不同，回答时要分开说：\n${result.candidates.map(sayObservation).join('\n')}`;
    case 'missing': {
      const { nearest, text } = result;
      return [
        `没有：${text}`,
        `有的是：指标 ${names(nearest.indicators)}；地区 ${names(nearest.areas)}；时间 ${names(nearest.periods)}；分组 ${names(nearest.breakdowns)}`,
        ...(nearest.observations.length > 0 ? ['相近的数（不是所问的数）：'] : []),
        ...nearest.observations.map(sayObservation),
      ].join('\n');
    }
  }
}

function sayCheck({ check, reported, operands, calculation }: CheckEvidence): string {
  const rows = [reported, ...operands].map(
    ({ alias, observation }) => `  [${alias}] ${sayRow(observation)}`,
  );
  const cited = calculation ? `（推算引 ${calculation.alias}）` : '';
  return [
    `结论 ${check.verdict}：公布 ${check.reportedValue}${check.unit}，推算 ${check.formula}${cited}。${check.reason}`,
    ...rows,
  ].join('\n');
}

const joined = (lines: readonly string[]): string =>
  lines.length > 0 ? lines.join('\n') : '没有找到。';

/** What each tool found, as a model reads it best: aliases in front, sentences numbered, no offsets. */
const SAY: Readonly<Record<string, (output: unknown) => string>> = {
  search_passages: (output) => {
    const { passages, lists } = searchPassagesOutput.parse(output);
    return joined([...passages.map(sayPassage), ...lists.map(sayList)]);
  },
  read_passage: (output) => joined(readPassageOutput.parse(output).passages.map(sayPassage)),
  find_indicators: (output) =>
    joined(findIndicatorsOutput.parse(output).indicators.map(sayIndicator)),
  lookup_observations: (output) => sayLookup(lookupObservationsOutput.parse(output)),
  calculate: (output) => {
    const result = calculateOutput.parse(output);
    return result.status === 'computed'
      ? sayCalculation(result.calculation)
      : `不能算：${result.reason}`;
  },
  check_reported: (output) => joined(checkReportedOutput.parse(output).checks.map(sayCheck)),
};

/** A tool's result as text for a model; what is no result of ours stays as it is. */
export function sayToolResult({
  tool,
  output,
}: {
  tool: string;
  output: unknown;
}): string | undefined {
  return Object.hasOwn(SAY, tool) ? SAY[tool]?.(output) : undefined;
}
