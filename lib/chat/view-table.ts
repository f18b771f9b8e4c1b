import { selectObservations, viewObservations } from '@/lib/lookup/view-observations';
import { viewChecks } from '@/lib/lookup/view-checks';
import type { Library } from '@/lib/indexing/library';
import type {
  CheckView,
  CheckViewQuery,
  IndicatorView,
  IndicatorViewQuery,
} from '@/lib/schema/indicator-view';
import type { Observation } from '@/lib/schema/observation';
import { prepareLibrary } from './prepare-library';

/** One page of the indicator table as the address asks for it, with what it can be narrowed by. */
export function viewIndicators(library: Library, query: IndicatorViewQuery): IndicatorView {
  return viewObservations(prepareLibrary(library).table, query);
}

/** Every row of the same view, for an export. */
export function listIndicators(
  library: Library,
  query: IndicatorViewQuery,
): readonly Observation[] {
  return selectObservations(prepareLibrary(library).table, query);
}

/** The checks as the address narrows them, mismatches first, each with its observations. */
export function viewReportedChecks(library: Library, query: CheckViewQuery): CheckView {
  return viewChecks(prepareLibrary(library).table, query);
}
