import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { comparePeriods, sayPeriod, wholeYear } from '@/lib/text/period-span';

/** A question that the table should answer, and what it is about, so that ten questions are about ten things. */
export type QuestionCandidate = {
  readonly question: string;
  readonly kind: 'figure' | 'growth' | 'series' | 'compare' | 'change' | 'define';
  readonly subject: string;
  readonly area: string;
  /** The observation that a plain figure's question asks for. */
  readonly observation?: string;
};

/** One indicator, breakdown and area: its rows of one measure and unit, oldest first, one a period. */
export type Line = {
  readonly indicator: string;
  readonly breakdown: readonly string[];
  readonly area: string;
  readonly levels: readonly Observation[];
  readonly hasGrowth: boolean;
};

const FEWEST_PERIODS = 3;

/** The lines of a table, in its order. */
export function linesOf(observations: readonly Observation[]): Line[] {
  const groups = new Map<string, Observation[]>();
  for (const row of observations) {
    if (row.period === '' || row.indicator === '') continue;
    const key = [row.indicator, row.breakdown.join('/'), row.area].join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const levels = new Map<string, Observation>();
    for (const row of rows) {
      if (row.measure === 'level' && !levels.has(row.period)) levels.set(row.period, row);
    }
    const [first] = levels.values();
    if (!first) return [];
    const { indicator, breakdown, area } = first;
    return [
      {
        indicator,
        breakdown,
        area,
        levels: [...levels.values()].sort((a, b) => comparePeriods(a.period, b.period)),
        hasGrowth: rows.some(({ measure }) => measure === 'yoy_pct'),
      },
    ];
  });
}

/** How the line is called in a question: 全国职工基本医疗保险基金支出. */
function nameOf({ area, breakdown, indicator }: Line): string {
  return `${area}${breakdown.join('')}${indicator}`;
}

/** What can be asked about a line, the plain figure first; `others` are lines of the same indicator and area. */
export function questionsAbout(line: Line, others: readonly Line[] = []): QuestionCandidate[] {
  const last = line.levels.at(-1);
  if (!last) return [];
  const { indicator: subject, area } = line;
  const when = sayPeriod(last.period);
  const made: QuestionCandidate[] = [
    {
      kind: 'figure',
      subject,
      area,
      observation: last.id,
      question: `${when}${nameOf(line)}是多少？`,
    },
  ];
  if (line.hasGrowth) {
    made.push({
      kind: 'growth',
      subject,
      area,
      question: `${when}${nameOf(line)}比上年增长多少？`,
    });
  }
  if (line.levels.length >= FEWEST_PERIODS) {
    made.push({ kind: 'series', subject, area, question: `${nameOf(line)}历年是多少？` });
  }
  const before = line.levels.at(-2);
  const [year, yearBefore] = [wholeYear(last.period), before && wholeYear(before.period)];
  if (before && year && yearBefore === year - 1) {
    made.push({
      kind: 'change',
      subject,
      area,
      question: `${when}${nameOf(line)}比${sayPeriod(before.period)}增加了多少？`,
    });
  }
  const other = others.find(
    (one) => isSibling(line, one) && one.levels.some(({ period }) => period === last.period),
  );
  if (other) {
    const [left, right] = [line.breakdown.join(''), other.breakdown.join('')];
    made.push({
      kind: 'compare',
      subject,
      area,
      question: `${when}${line.area}${left}和${right}的${line.indicator}各是多少？`,
    });
  }
  return made;
}

/** Whether two lines differ in one breakdown value only: 职工 and 居民. */
function isSibling(left: Line, right: Line): boolean {
  if (left.indicator !== right.indicator || left.area !== right.area) return false;
  if (left.breakdown.length !== right.breakdown.length) return false;
  return left.breakdown.filter((value, at) => value !== right.breakdown[at]).length === 1;
}

/** What can be asked about the terms that a glossary explains. */
export function questionsAboutTerms(passages: readonly Passage[]): QuestionCandidate[] {
  const candidates = passages.flatMap(({ kind, text }): QuestionCandidate[] => {
    const term = kind === 'term' ? /^([^:：，。]{2,16})[:：]/u.exec(text)?.[1] : undefined;
    return term ? [{ kind: 'define', subject: term, area: '', question: `什么是${term}？` }] : [];
  });
  // A short term is a notion; a long one is most often an indicator's name.
  return candidates.sort((a, b) => a.subject.length - b.subject.length);
}
