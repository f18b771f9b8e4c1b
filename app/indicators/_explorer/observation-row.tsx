import { memo } from 'react';
import type { Observation } from '@/lib/schema/observation';
import { MEASURES, periodWords } from '../../_components/words';
import type { Column } from './columns';
import { grouped, shownValue } from './shown-value';
import type { UnitScale } from './shown-value';

type ObservationRowProps = {
  index: number;
  /** Not here yet: the row keeps its place. */
  observation: Observation | undefined;
  columns: readonly Column[];
  titles: Readonly<Record<string, string>>;
  scale: UnitScale;
  onOpen: (observation: Observation) => void;
};

export const ObservationRow = memo(function ObservationRow(props: ObservationRowProps) {
  const { index, observation, columns, titles, scale, onOpen } = props;
  if (!observation) {
    return (
      <tr aria-rowindex={index + 2}>
        <td colSpan={columns.length + 2} className="h-17 text-muted md:h-[45px]">
          <span
            className="inline-block h-3 w-40 rounded bg-sunken"
            aria-label="正在取数据"
            role="img"
          />
        </td>
      </tr>
    );
  }
  const { indicator, breakdown, area, period, measure, qualifier, value, unit } = observation;
  const shown = shownValue(observation, scale);
  return (
    <tr aria-rowindex={index + 2} className="hover:bg-sunken" onClick={() => onOpen(observation)}>
      <th scope="row" className="h-17 font-normal md:h-[45px]">
        <button
          type="button"
          className="block max-w-full truncate text-start hover:text-accent"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(observation);
          }}
        >
          {indicator}
          {breakdown.length > 0 && <span className="text-muted"> · {breakdown.join(' · ')}</span>}
        </button>
        <span className="block truncate text-xs font-normal text-muted md:hidden">
          {[area, periodWords(period), MEASURES[measure]].filter(Boolean).join(' · ')}
        </span>
      </th>
      {columns.map((column) => (
        <td
          key={column.name}
          className="truncate text-muted"
          title={column.text(observation, titles)}
        >
          {column.text(observation, titles) || <abbr title="未写明">—</abbr>}
        </td>
      ))}
      <td
        className="numeric"
        title={shown.isConverted ? `原文：${qualifier}${value}${unit}` : undefined}
      >
        {qualifier && <span className="text-xs text-muted">{qualifier}</span>}
        <span className="font-medium">{grouped(shown.value)}</span>
        <span className="ms-1 inline-block min-w-10 text-start text-xs text-muted">
          {shown.unit}
        </span>
      </td>
    </tr>
  );
});
