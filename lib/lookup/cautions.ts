import { isSamePeriod, sayPeriod } from '@/lib/text/period-span';
import { scopeWords } from '@/lib/text/scope-words';
import type { Operation } from '@/lib/schema/tools';
import type { Observation } from '@/lib/schema/observation';
import { isSameBreakdown } from './observation-evidence';

/** Operations that look along time: their operands are meant to differ in period. */
const OVER_TIME: readonly Operation[] = ['growth', 'average_growth'];
const APPROXIMATE = /[约近超多余几上下右]|不低于|不高于|不少于|不超过/;

const distinct = (values: Iterable<string>): string[] => [...new Set(values)];

/** 含生育保险, 不含…: what the source says that the figure takes in; what others of its name take in says nothing of it. */
function scopeOf(row: Observation): string {
  return scopeWords([row.note, row.quote].join('；')).join('、');
}

function ofPeriods(operation: Operation, rows: readonly Observation[]): string[] {
  const [first] = rows;
  const same = rows.every((row) => isSamePeriod(row.period, first?.period ?? ''));
  const periods = distinct(
    rows.map(({ period }) => (period === '' ? '未注明' : sayPeriod(period))),
  ).join('、');
  const oneThing = rows.every(
    (row) => row.indicator === first?.indicator && isSameBreakdown(row.breakdown, first.breakdown),
  );
  if (OVER_TIME.includes(operation)) {
    return [
      ...(same ? ['参与计算的数据属于同一时期，结果不是随时间的增长。'] : []),
      ...(oneThing ? [] : ['参与计算的指标或分组不同，结果不是同一指标的增长。']),
    ];
  }
  const onePlace = rows.every(({ area }) => area === first?.area);
  if (operation === 'difference' && oneThing && onePlace) return [];
  const alongTime = oneThing && ['sum', 'mean', 'rank'].includes(operation);
  return same || alongTime ? [] : [`参与计算的数据时期不同：${periods}。`];
}

/** Two years out of two bulletins: the later one may count its growth against a revised base. */
function ofRevision(operation: Operation, rows: readonly Observation[]): string[] {
  const alongTime = OVER_TIME.includes(operation) || operation === 'difference';
  const periods = distinct(rows.map(({ period }) => period.slice(0, 4)));
  const sources = distinct(rows.map(({ source }) => source));
  return alongTime && periods.length > 1 && sources.length > 1
    ? ['各年数据取自不同资料，资料印出的同比可能按调整后的上年数计算。']
    : [];
}

/** What a careful colleague would say of a calculation over these observations, in Chinese. */
export function cautionsOf({
  operation,
  rows,
}: {
  operation: Operation;
  rows: readonly Observation[];
}): string[] {
  if (operation === 'convert') return [];
  const areas = distinct(rows.map(({ area }) => area));
  const scopes = rows.map(scopeOf);
  const preliminary = rows.filter(({ status }) => status === 'preliminary');
  const approximate = rows.filter(({ qualifier }) => APPROXIMATE.test(qualifier));
  return [
    ...(areas.length > 1 ? [`参与计算的数据地区不同：${areas.join('、')}。`] : []),
    ...ofPeriods(operation, rows),
    ...(distinct(scopes).length > 1
      ? [
          `参与计算的数据口径可能不同：${distinct(scopes)
            .map((scope) => scope || '未注明')
            .join('；')}。`,
        ]
      : []),
    ...ofRevision(operation, rows),
    ...(preliminary.length > 0
      ? [
          `${distinct(preliminary.map(({ period }) => sayPeriod(period))).join('、')}的数据为初步统计数。`,
        ]
      : []),
    ...(approximate.length > 0
      ? [
          `所用数字印有“${distinct(approximate.map(({ qualifier }) => qualifier)).join('”“')}”，结果为近似值。`,
        ]
      : []),
  ];
}
