import type { Ask } from '@/lib/schema/reading';
import type { SentenceMatch } from './sentence-match';

const FROM_TO = /\d{2}年?(?:到|至|-|~)(?:20)?\d{2}/;
const PLAN = /[十一二三四五]+五/;
const isPlanSaid = ({
  text,
  from,
  to,
  context,
}: {
  text: string;
  from: number;
  to: number;
  context: string;
}): boolean =>
  context.includes(PLAN.exec(text)?.[0] ?? text) ||
  [from, to].every((year) => context.includes(String(year)));
/** How else a half of the year is written. */
const MONTHS_OF: Readonly<Record<string, RegExp>> = {
  上半年: /(?<!\d)1月?\s*[-—–~至到]\s*6月/u,
  下半年: /(?<!\d)7月?\s*[-—–~至到]\s*12月/u,
};

/** What has been is no forecast. */
const FORESEES = /未来|今后|预计|预测|预期|有望|将(?:达|增|突破|超|保持|扩|升|降)/;

/** The years, halves and quarters asked about that neither the passage nor its header says. */
export function missingTime({
  ask,
  match,
  around,
}: {
  ask: Ask;
  match: SentenceMatch;
  /** What may say the time, folded: the sentence, or its passage and headings. */
  around: string;
}): string[] {
  const { passage, date = '' } = match.evidence;
  const ofNow = /今年|年内|目前/.test(around) ? date : '';
  const context = `${around}\n${passage.header ?? ''}\n${ofNow}`;
  if (ask.times.some(({ kind }) => kind === 'half' || kind === 'quarter')) {
    const parts = ask.times
      .flatMap(({ text }) => /[上下]半年|[一二三四1-4]季度/.exec(text)?.[0] ?? [])
      .filter((part) => !context.includes(part) && !(MONTHS_OF[part]?.test(context) ?? false));
    if (parts.length > 0) return parts;
  }
  const ahead = ask.times.filter(({ kind }) => kind === 'ahead' && !FORESEES.test(context));
  if (ahead.length > 0) return ahead.map(({ text }) => text);
  const months = ask.times.flatMap(({ kind, part, until = part }) =>
    kind === 'month' && until !== undefined && !context.includes(`${until}月`)
      ? [`${until}月`]
      : [],
  );
  if (months.length > 0) return months;
  return ask.times
    .filter(
      ({ kind, from, to, text }) =>
        kind !== 'recent' &&
        kind !== 'ahead' &&
        kind !== 'all' &&
        ((!context.includes(String(from)) && !context.includes(String(to))) ||
          // 2018年到2025年 is not 2018年至2024年.
          (FROM_TO.test(text) && !context.includes(String(to))) ||
          // Of 十三五 is told where it is named, or both of its ends.
          (PLAN.test(text) && !isPlanSaid({ text, from, to, context }))),
    )
    .map(({ text }) => text);
}
