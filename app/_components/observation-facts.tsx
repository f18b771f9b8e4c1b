import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';

/** As much of an observation as the list shows. */
export type StatedFacts = Pick<
  Observation,
  | 'indicator'
  | 'breakdown'
  | 'area'
  | 'period'
  | 'measure'
  | 'qualifier'
  | 'value'
  | 'unit'
  | 'status'
  | 'note'
>;

/** An observation as a short list of facts: what, where, when, as printed. */
export function ObservationFacts({ observation }: { observation: StatedFacts }) {
  const { indicator, breakdown, area, period, measure, qualifier, value, unit, status, note } =
    observation;
  const rows = [
    ['指标', [indicator, ...breakdown].join(' · ')],
    ['类型', nameMeasure(measure)],
    ['地区', area],
    ['时期', sayPeriod(period)],
    ['数值', `${qualifier}${value}${unit}${status === 'preliminary' ? '（初步数）' : ''}`],
    ['说明', note],
  ].filter(([, text]) => text);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
