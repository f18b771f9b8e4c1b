import { NO_CAUSE } from '@/lib/answer/phrases';
import type { Ask } from '@/lib/schema/reading';
import type {
  Calculation,
  CheckEvidence,
  ObservationEvidence,
  PassageEvidence,
} from '@/lib/schema/tools';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { isCovered } from './is-covered';
import { quoteAround, quoteOfNumber } from './quote-around';
import { reckonedIn } from './reckoned';
import { sayFull, sayValue } from './say-figure';
import { sumCheck, writeSumCheck } from './sum-check';
import { writeBothTold } from './write-both-told';
import { writeChecks } from './write-check';
import { writeFigures } from './write-figure';
import { writeReckoned } from './write-reckoned';
import { writeWholes } from './write-wholes';

const MOST_CLAIMS = 3;
const ASKS_WHY = /为什么|为何|为啥|咋|怎么|不同|不一样|口径|哪[里儿]|差在|多出/;

type Input = {
  ask: Ask;
  found: readonly FigureFound[];
  checks: readonly CheckEvidence[];
  calculations: readonly Calculation[];
  passages: readonly PassageEvidence[];
};

/**
 * Whether figures agree: what the sources print, the recomputation, the verdict, and what they say of how it is counted; no
 * cause that they do not give. Empty where nothing can be held against each other.
 */
export function writeAgreement(input: Input): string {
  for (const write of WRITERS) {
    const said = write(input);
    if (said !== '') return said;
  }
  return '';
}

/** The first that has something to say decides. */
const WRITERS: readonly ((input: Input) => string)[] = [
  writeOwnReckoning,
  writeWholes,
  writeBothTold,
  writeDiffering,
  writeSeveral,
  writeAverage,
  writeHeld,
  (input) => writeClaims(differingClaims(input.found), input),
  ({ found }) => writeReading(found),
  writeQuoted,
];

/** Two numbers for one cell, where the question knows of both or asks why. */
function writeDiffering(input: Input): string {
  const { ask, found } = input;
  const claims = differingClaims(found);
  const told = claims.filter(({ observation }) => ask.text.includes(observation.value));
  return ASKS_WHY.test(ask.text) || told.length > 1 ? writeClaims(claims, input) : '';
}

/** 职工和居民为什么不一样: the figures, and no cause that is not given. */
function writeSeveral({ ask, found, checks }: Input): string {
  const isAsked = isAboutSeveral(found) && ASKS_WHY.test(ask.text);
  return isAsked && !checks.some((one) => isTold(one, ask))
    ? `${writeFigures({ all: found.map(({ evidence }) => evidence), ask })}\n${NO_CAUSE}`
    : '';
}

/** What the index holds against each other, what was counted back, and what stays open. */
function writeHeld(input: Input): string {
  const { ask, checks, calculations, passages } = input;
  if (checks.length === 0) return '';
  const backward = calculations.map((calculation) => sayBackward(calculation, checks)).join('\n');
  const said = [writeChecks(ask, checks), backward, besideChecked(input)]
    .filter((part) => part !== '')
    .join('\n');
  const numbers = ask.stated.flatMap(({ value, unit }) => (unit === '' ? [] : [value]));
  return [said, ...quoteOfNumber({ numbers, said, passages })].join('\n');
}

/** 17个,后面7个加11个是18,怎么回事: nothing to compute, and a sentence that may say. */
function writeQuoted({ ask, found, passages }: Input): string {
  const isOdd = ASKS_WHY.test(ask.text) || ask.stated.length > 1;
  const quotes = isOdd ? quotesAround(found, passages) : [];
  return quotes.length === 0
    ? ''
    : [writeFigures({ all: found.map(({ evidence }) => evidence), ask }), ...quotes].join('\n');
}

const quotesAround = (
  found: readonly FigureFound[],
  passages: readonly PassageEvidence[],
): string[] => {
  const around = found.flatMap(({ evidence }) =>
    evidence.slice(0, 1).flatMap((one) => quoteAround(one, passages)),
  );
  return [...new Set(around)].slice(0, MOST_QUOTES);
};

/** 一处62.45%一处2/3, 以哪个为准: what is printed in the other place, too, which no check speaks of. */
function besideChecked({ ask, found, checks }: Input): string {
  if (!/为准|一处|有的/.test(ask.text)) return '';
  const shown = new Set(
    checks.flatMap(({ reported, operands }) =>
      [reported, ...operands].map(({ observation }) => observation.indicator),
    ),
  );
  const others = found
    .map(({ evidence }) => evidence)
    .filter(([one]) => one !== undefined && !shown.has(one.observation.indicator));
  return others.length === 0 ? '' : writeFigures({ all: others, ask });
}

const isTold = ({ check, operands }: CheckEvidence, { text }: Ask): boolean =>
  [check.reportedValue, ...operands.map(({ observation }) => observation.value)].some(
    (value) => value.length > 2 && text.includes(value.replace(/^-/, '')),
  );

const isAboutSeveral = (found: readonly FigureFound[]): boolean =>
  new Set(
    found.flatMap(({ evidence }) =>
      evidence
        .slice(0, 1)
        .map(({ observation }) => `${observation.area} ${observation.breakdown.join('/')}`),
    ),
  ).size > 1;

/** Different numbers for one cell, the original first; 13.3 beside 13.34 is no difference. */
function differingClaims(found: readonly FigureFound[]): ObservationEvidence[] {
  for (const { evidence } of found) {
    const levels = evidence.filter(
      ({ observation }) =>
        observation.unit.at(-1) === evidence[0]?.observation.unit.at(-1) ||
        observation.measure === evidence[0]?.observation.measure,
    );
    const distinct = [
      ...new Map(levels.map((one) => [Number(one.observation.value), one])).values(),
    ];
    if (
      distinct.length > 1 &&
      new Set(distinct.map(({ observation }) => observation.unit.replace(/[种个项]$/, ''))).size ===
        1
    )
      return distinct.slice(0, MOST_CLAIMS);
  }
  return [];
}

/** What the question reckons itself, where the index has no such check; empty where it reckons nothing. */
function writeOwnReckoning({ ask, found, checks, calculations, passages }: Input): string {
  const added = sumCheck(ask, found);
  const total = calculations.find(({ operation }) => operation === 'sum');
  if (added && total) {
    const sum = { operation: 'sum' as const, operands: added.parts };
    const whole = checks.filter((one) => isCovered(one, sum));
    return [writeSumCheck(added, total), writeChecks(ask, whole)]
      .filter((part) => part !== '')
      .join('\n');
  }
  const reckoned = reckonedIn(ask, found);
  const calculation = calculations.find(({ operation }) => operation === reckoned?.operation);
  if (!reckoned || !calculation) return '';
  const said = writeReckoned({ ask, found, reckoned, calculation });
  const quotes = ASKS_WHY.test(ask.text) ? quotesAround(found, passages) : [];
  return [said, ...quotes].join('\n');
}

const MOST_QUOTES = 2;

function writeClaims(claims: readonly ObservationEvidence[], { passages }: Input): string {
  if (claims.length < 2) return '';
  const said = claims.map(
    (one) =>
      `《${one.title}》：${sayFull(one.observation)}为${sayValue(one.observation)}。[${one.alias}]`,
  );
  const quoted = claims.flatMap((one) => quoteAround(one, passages));
  return [...said, ...quoted, '两者不一致，收录的资料没有直接说明差异的原因。'].join('\n');
}

/** A printed mean growth held against the first and the last year as printed; the source does not say how it was computed. */
function writeAverage({ ask, found, calculations }: Input): string {
  const average = calculations.find(({ operation }) => operation === 'average_growth');
  if (!average) return '';
  const { alias, rounded, formula, cautions } = average;
  const stated = found
    .map(({ evidence }) => evidence[0])
    .find((one) => one?.observation.measure === 'average_growth');
  if (!stated) return '';
  const { value } = stated.observation;
  const agrees = Number(rounded).toFixed(value.split('.')[1]?.length ?? 0) === value;
  const verdict = agrees
    ? '四舍五入后两者一致'
    : isWithin(Number(value), cautions)
      ? '差异在四舍五入范围内'
      : '与公布数不一致，资料没有说明公布数的算法';
  return `${writeFigures({ all: [[stated]], ask })}\n按首末两年公布的数字计算：${formula}，${verdict}。[${alias}]`;
}

/** Whether a printed result lies in the range that the rounded digits of its operands leave open. */
function isWithin(value: number, cautions: readonly string[]): boolean {
  const [, low, high] = /结果在(-?[\d.]+)与(-?[\d.]+)/.exec(cautions.join('\n')) ?? [];
  return low !== undefined && Number(low) <= value && value <= Number(high);
}

/** 按增加额倒推的上年数: level less the change that is stated with it; 是原来的4.45倍, where so many times more was printed. */
function sayBackward(
  { alias, operation, rounded, unit, formula, operands }: Calculation,
  checks: readonly CheckEvidence[],
): string {
  if (operation === 'ratio') return `后一数是前一数的${rounded}${unit}：${formula}。[${alias}]`;
  const check = checks.find(({ check: { reported } }) => reported === operands[1]);
  const level = check?.operands[0];
  if (!check || !level) return '';
  return `用${sayFull(level.observation)}减去公布的变化数，得${rounded}${unit}：${formula}。[${alias}][${level.alias}]`;
}

/** A figure that is printed in an odd way, and how it was read. */
function writeReading(found: readonly FigureFound[]): string {
  const odd = found
    .flatMap(({ evidence }) => evidence.slice(0, 1))
    .filter(({ observation }) => observation.note.startsWith('原文印作'));
  return odd
    .map(
      ({ alias, observation }) =>
        `${sayFull(observation)}应为${sayValue(observation)}，${observation.note.replace(/。$/, '')}。[${alias}]`,
    )
    .join('\n');
}
