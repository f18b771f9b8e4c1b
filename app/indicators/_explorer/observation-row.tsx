import { memo } from 'react';
import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';
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
        <td className="h-[69px] text-muted md:h-[57px]">
          <span
            className="inline-block h-3 w-40 rounded bg-sunken"
            aria-label="正在取数据"
            role="img"
          />
        </td>
        <td />
        {columns.map(({ name }) => (
          <td key={name} className="hidden md:table-cell" />
        ))}
      </tr>
    );
  }
  const { indicator, breakdown, area, period, measure, qualifier, value, unit } = observation;
  const shown = shownValue(observation, scale);
  return (
    <tr aria-rowindex={index + 2} className="hover:bg-sunken" onClick={() => onOpen(observation)}>
      <th scope="row" className="h-[69px] py-1.5! align-middle! font-normal md:h-[57px]">
        <button
          type="button"
          className="block max-w-full truncate text-start hover:text-accent"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(observation);
          }}
        >
          {indicator}
        </button>
        <span className="block truncate text-xs font-normal text-muted">
          {breakdown.join(' · ')}
          <span className="md:hidden">
            {[breakdown.length > 0 && ' ', area, sayPeriod(period), nameMeasure(measure)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </th>
      {columns.map((column) => (
        <td
          key={column.name}
          className="hidden truncate align-middle! text-muted md:table-cell"
          title={column.text(observation, titles)}
        >
          {column.text(observation, titles) || <abbr title="未写明">—</abbr>}
        </td>
      ))}
      <td
        className="numeric align-middle!"
        title={shown.isConverted ? `原文：${qualifier}${value}${unit}` : undefined}
      >
        {qualifier && <span className="text-xs text-muted">{qualifier}</span>}
        <span className="font-medium">{grouped(shown.value)}</span>
        <span className="ms-1 inline-block min-w-8 md:min-w-10 text-start text-xs text-muted">
          {shown.unit}
        </span>
      </td>
    </tr>
  );
});
