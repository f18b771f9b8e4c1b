import { NO_CAUSE } from '@/lib/answer/phrases';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, CheckEvidence } from '@/lib/schema/tools';
import type { AgreementInput } from './agreement-input';
import { asksWhyDiffering } from './asks-why-differing';
import { quoteAround, quoteOfNumber } from './quote-around';
import { quotesAround } from './quotes-around';
import { sayFull, sayValue } from './say-figure';
import { writeAverageCheck } from './write-average-check';
import { writeBothTold } from './write-both-told';
import { writeChecks } from './write-check';
import { writeAskedDiffering, writeDiffering } from './write-differing';
import { writeFigures } from './write-figure';
import { writeOwnReckoning } from './write-own-reckoning';
import { writeWholes } from './write-wholes';

/**
 * Whether figures agree: what the sources print, the recomputation, the verdict, and what they say of how it is counted; no
 * cause that they do not give. Empty where nothing can be held against each other.
 */
export function writeAgreement(input: AgreementInput): string {
  for (const write of WRITERS) {
    const said = write(input);
    if (said !== '') return said;
  }
  return '';
}

/** The first that has something to say decides. */
const WRITERS: readonly ((input: AgreementInput) => string)[] = [
  writeOwnReckoning,
  writeWholes,
  writeBothTold,
  writeAskedDiffering,
  writeSeveral,
  writeAverageCheck,
  writeHeld,
  writeDiffering,
  ({ found }) => writeReading(found),
  writeQuoted,
];

/** 职工和居民为什么不一样: the figures, and no cause that is not given. */
function writeSeveral({ ask, found, checks }: AgreementInput): string {
  const isAsked = isAboutSeveral(found) && asksWhyDiffering(ask.text);
  return isAsked && !checks.some((one) => isTold(one, ask))
    ? `${writeFigures({ all: found.map(({ evidence }) => evidence), ask })}\n${NO_CAUSE}`
    : '';
}

/** What the index holds against each other, what was counted back, and what stays open. */
function writeHeld(input: AgreementInput): string {
  const { ask, checks, calculations, passages } = input;
  if (checks.length === 0) return '';
  const backward = calculations.map((calculation) => sayBackward(calculation, checks)).join('\n');
  const said = [writeChecks(ask, checks), backward, besideChecked(input)]
    .filter((part) => part !== '')
    .join('\n');
  const numbers = ask.stated.flatMap(({ value, unit }) => (unit === '' ? [] : [value]));
  const quotes = [
    ...quoteOfNumber({ numbers, said, passages }),
    ...(asksWhyDiffering(ask.text) || DOUBTED.test(ask.text) ? partsAround(input) : []),
  ];
  return [said, ...new Set(quotes)].join('\n');
}

/** 加起来怎么比总数多: what is taken off the sum has its name in the sentence of the parts. */
const partsAround = ({ checks, passages }: AgreementInput): string[] =>
  checks
    .filter(({ check, operands }) => check.kind === 'sum' && operands.length > 2)
    .slice(0, 1)
    .flatMap(({ reported }) => quoteAround(reported, passages));

const DOUBTED = /[印写抄]错|有误|笔误/;

/** 17个,后面7个加11个是18,怎么回事: nothing to compute, and a sentence that may say. */
function writeQuoted({ ask, found, passages }: AgreementInput): string {
  const isOdd = asksWhyDiffering(ask.text) || ask.stated.length > 1;
  const quotes = isOdd ? quotesAround(found, passages) : [];
  return quotes.length === 0
    ? ''
    : [writeFigures({ all: found.map(({ evidence }) => evidence), ask }), ...quotes].join('\n');
}

/** 一处62.45%一处2/3, 以哪个为准: what is printed in the other place, too, which no check speaks of. */
function besideChecked({ ask, found, checks }: AgreementInput): string {
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
