import { caseTypes } from './case';
import type { CaseResult } from './run-cases';
import type { Verdict } from './judge';

const VERDICTS: readonly Verdict[] = [
  'right',
  'wrong figure',
  'missed',
  'unsupported',
  'refused wrongly',
  'answered wrongly',
];

export type TypeSummary = {
  type: string;
  total: number;
  verdicts: Record<Verdict, number>;
  rightShare: number;
};
export type Summary = {
  total: number;
  rightShare: number;
  wrongFigures: number;
  /** Of the questions that must be refused, how many were. */
  refusedShare: number;
  verbatimShare: number;
  medianLength: number;
  maxLength: number;
  medianMs: number;
  p95Ms: number;
  defects: number;
  types: TypeSummary[];
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((left, right) => left - right)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function summarize(results: readonly CaseResult[]): Summary {
  const answered = results.filter(({ answer }) => answer.status === 'answered');
  const refusals = results.filter(({ asked }) => asked.refuse !== null && asked.refuse !== false);
  const citations = results.reduce((sum, { answer }) => sum + answer.citations.length, 0);
  const unfaithful = results.reduce((sum, one) => sum + one.unfaithful, 0);
  const lengths = answered.map(({ answer }) => answer.answer.length);
  const times = results.map(({ milliseconds }) => milliseconds);
  const right = (all: readonly CaseResult[]) =>
    all.filter(({ verdict }) => verdict === 'right').length;
  return {
    total: results.length,
    rightShare: shareOf(right(results), results.length),
    wrongFigures: results.filter(({ verdict }) => verdict === 'wrong figure').length,
    refusedShare: shareOf(right(refusals), refusals.length),
    verbatimShare: shareOf(citations - unfaithful, citations),
    medianLength: quantile(lengths, 0.5),
    maxLength: Math.max(0, ...lengths),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    defects: results.reduce((sum, { defects }) => sum + defects.length, 0),
    types: caseTypes.flatMap((type): TypeSummary[] => {
      const own = results.filter(({ asked }) => asked.type === type);
      if (own.length === 0) return [];
      const count = (verdict: Verdict) => own.filter((one) => one.verdict === verdict).length;
      const verdicts = Object.fromEntries(
        VERDICTS.map((verdict) => [verdict, count(verdict)]),
      ) as Record<Verdict, number>; // one entry a verdict
      return [{ type, total: own.length, verdicts, rightShare: shareOf(right(own), own.length) }];
    }),
  };
}

/** The summary as a table for a person. */
export function formatSummary(summary: Summary): string {
  const head = [
    'type'.padEnd(12),
    'n'.padStart(4),
    ...VERDICTS.map((verdict) => verdict.padStart(17)),
    'share'.padStart(8),
  ].join('');
  const rows = summary.types.map(({ type, total, verdicts, rightShare }) =>
    [
      type.padEnd(12),
      String(total).padStart(4),
      ...VERDICTS.map((verdict) => String(verdicts[verdict]).padStart(17)),
      percent(rightShare).padStart(8),
    ].join(''),
  );
  const {
    total,
    rightShare,
    wrongFigures,
    refusedShare,
    verbatimShare,
    medianLength,
    maxLength,
    medianMs,
    p95Ms,
    defects,
  } = summary;
  return [
    head,
    ...rows,
    '',
    `right ${percent(rightShare)} of ${total} · wrong figures ${wrongFigures} · refusals right ${percent(refusedShare)} · citations verbatim ${percent(verbatimShare)}`,
    `length median ${medianLength}, longest ${maxLength} characters · time median ${medianMs.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms · sentences without ground ${defects}`,
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
