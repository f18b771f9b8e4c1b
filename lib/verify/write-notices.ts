import type { Citation, Notice } from '@/lib/schema/answer';
import type { Observation } from '@/lib/schema/observation';
import type { Calculation } from '@/lib/schema/tools';
import { overlaps, printedInterval } from '@/lib/text/interval';
import { isSamePeriod, sayPeriod } from '@/lib/text/period-span';
import type { Bound } from './bind-claim';
import type { CorpusView } from './create-corpus-view';
import type { Evidence } from './evidence';
import { isSameUnit } from './match-value';
import { mismatchNotices } from './mismatch-notices';
import type { ShownRow } from './mismatch-notices';

type Shown = { readonly bound: Bound; readonly citations: readonly number[] };
export type NoticeSources = {
  /** What binds the figures of the answer. */
  readonly bound: readonly Shown[];
  readonly evidence: Evidence;
  readonly view: CorpusView;
  readonly citations: readonly Citation[];
};

const ORDER: readonly Notice['kind'][] = [
  'mismatch',
  'sources_disagree',
  'preliminary',
  'scope',
  'years_differ',
  'rounded',
  'secondary_source',
];
const ARTICLES = ['digest', 'article'];

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
const nameOf = ({ breakdown, indicator }: Observation) =>
  `${breakdown.filter((one) => !indicator.includes(one)).join('')}${indicator}`;
const amount = ({ value, unit }: Observation) => `${value}${unit}`;

/** Observations that the answer shows, and those that its calculations stand on. */
function rowsBehind({ bound, view }: NoticeSources): ShownRow[] {
  return bound.flatMap(({ bound: one, citations }): ShownRow[] => {
    if (one.kind === 'observation') return [{ row: one.observation, citations, isShown: true }];
    if (one.kind === 'span') {
      const rows = view.observationsIn(one.place);
      return rows.map((row) => ({ row, citations, isShown: true }));
    }
    const operands = one.kind === 'calculation' ? one.calculation.operands : [];
    return operands.flatMap((id) => {
      const row = view.observationsById.get(id);
      return row ? [{ row, citations, isShown: false }] : [];
    });
  });
}

function preliminary(rows: readonly ShownRow[]): Notice[] {
  const found = rows.filter(({ row }) => row.status === 'preliminary');
  if (found.length === 0) return [];
  const years = unique(found.map(({ row }) => sayPeriod(row.period.replace(/-末$/, ''))));
  return [
    {
      kind: 'preliminary',
      text: `${years.join('、')}的数据是初步统计数，以后公布的年度公报可能会调整。`,
      citations: unique(found.flatMap(({ citations }) => citations)),
    },
  ];
}

const SCOPE_WORDS =
  /口径[：:]?\s*([^；;。]+)|[（(]((?:不?包)?含[^）)]+)[)）]|(?:^|；)(不?包?含[^；]+)/;

/** What the figure's own note or words say that it takes in; what is said of others of its name says nothing of it. */
function scopeOf({ note, quote }: Observation): string | undefined {
  const said = [note, quote].map((text) => SCOPE_WORDS.exec(text)?.slice(1).find(Boolean));
  return said.find((words) => words !== undefined)?.replace(/。$/, '');
}

/** A whole or what is insured where: of 统筹基金, 三级 and other parts of it the 口径 is not told again. */
const isWhole = ({ breakdown }: Observation, wholes: ReadonlySet<string>) =>
  breakdown.every((value) => wholes.has(value));

/** 口径 of the totals that are shown, where their sources say it; one notice for figures that are counted alike. */
function scopes({ view }: NoticeSources, rows: readonly ShownRow[]): Notice[] {
  const schemes = view.terms.breakdowns.filter(({ dimension }) => dimension === 'scheme');
  const wholes = new Set(schemes.map(({ name }) => name));
  const said = new Map<string, ShownRow[]>();
  for (const one of rows.filter(({ row, isShown }) => isShown && isWhole(row, wholes))) {
    const words = scopeOf(one.row);
    if (words !== undefined) said.set(words, [...(said.get(words) ?? []), one]);
  }
  return [...said].map(([words, shown]): Notice => ({
    kind: 'scope',
    text: `${unique(shown.map(({ row }) => nameOf(row))).join('、')}${words}。`,
    citations: shown.flatMap(({ citations }) => citations),
  }));
}

/** 13.3 and 13.34 are one figure with fewer digits. */
function mayAgree(left: string, right: string): boolean {
  const [a, b] = [printedInterval(left), printedInterval(right)];
  return a === null || b === null ? left === right : overlaps(a, b);
}

/** Other sources that give the same cell another number. */
function disagreements({ evidence }: NoticeSources, rows: readonly ShownRow[]): Notice[] {
  const others = [...evidence.observations.values()].map(({ observation }) => observation);
  const notices = new Map<string, Notice>();
  for (const { row, citations, isShown } of rows) {
    if (!isShown) continue;
    const other = others.find(
      (one) =>
        one.id !== row.id &&
        one.indicator === row.indicator &&
        one.area === row.area &&
        one.measure === row.measure &&
        (one.source !== row.source || one.article !== row.article) &&
        isSamePeriod(one.period, row.period) &&
        one.breakdown.join('/') === row.breakdown.join('/') &&
        isSameUnit(one.unit, row.unit) &&
        !mayAgree(one.value, row.value),
    );
    if (!other) continue;
    const key = [row.id, other.id].sort().join(' ');
    const known = notices.get(key);
    const all = unique([...(known?.citations ?? []), ...citations]);
    notices.set(key, {
      kind: 'sources_disagree',
      text: `不同资料对${sayPeriod(row.period)}${nameOf(row)}的说法不同：${amount(row)}与${amount(other)}。`,
      citations: all,
    });
  }
  return [...notices.values()];
}

/** What the calculations themselves say a reader should know. */
function cautions(bound: readonly Shown[]): Notice[] {
  const calculations = bound.flatMap(({ bound: one, citations }) =>
    one.kind === 'calculation' ? [{ calculation: one.calculation, citations }] : [],
  );
  return calculations.flatMap(({ calculation, citations }) =>
    calculation.cautions.map((text) => ({
      kind: cautionKind(text, calculation),
      text,
      citations: [...citations],
    })),
  );
}

function cautionKind(text: string, { operation }: Calculation): Notice['kind'] {
  if (/四舍五入|位数|约数/.test(text)) return 'rounded';
  if (/年份|时间|不同年|期间/.test(text)) return 'years_differ';
  return /初步/.test(text) && operation !== '' ? 'preliminary' : 'scope';
}

/** Formulas that the answer itself shows: a notice does not tell them again. */
const toldFormulas = (bound: readonly Shown[]): ReadonlySet<string> =>
  new Set(
    bound.flatMap(({ bound: one }) =>
      one.kind === 'calculation' ? [one.calculation.formula] : [],
    ),
  );

/** Figures that only an article states, where no official source of the corpus stands beside it. */
function secondary({ view, citations }: NoticeSources, rows: readonly ShownRow[]): Notice[] {
  const shown = citations.filter(({ n }) => rows.some((one) => one.citations.includes(n)));
  const isArticle = ({ source }: Citation) =>
    ARTICLES.includes(view.sources.get(source)?.kind ?? 'other');
  if (shown.length === 0 || !shown.every(isArticle)) return [];
  return [
    {
      kind: 'secondary_source',
      text: '数字引自期刊文章，不是官方公报原文，引用前请核对原始出处。',
      citations: shown.map(({ n }) => n),
    },
  ];
}

/** What a careful colleague would add to an answer, most important first; each stands on citations that the answer has. */
export function writeNotices(sources: NoticeSources): Notice[] {
  const rows = rowsBehind(sources);
  const all = [
    ...mismatchNotices(sources.view, rows, toldFormulas(sources.bound)),
    ...disagreements(sources, rows),
    ...preliminary(rows),
    ...scopes(sources, rows),
    ...cautions(sources.bound).filter(({ kind }) => kind !== 'preliminary'),
    ...secondary(sources, rows),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((notice) => ({ ...notice, citations: unique(notice.citations).sort((a, b) => a - b) }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
