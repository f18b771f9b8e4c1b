import type { Observation } from '@/lib/schema/observation';
import type { MergedReport } from '@/lib/writing/merge-report';

/** A report as it would be written. */
export type ReportPreview = {
  /** The turn of each section; undefined where only a sentence of it was taken. */
  turns: readonly (string | undefined)[];
  report: MergedReport;
  /** Of each section: the figures that a chart may draw; none where only a sentence was taken. */
  charted: readonly (readonly Observation[])[];
};
