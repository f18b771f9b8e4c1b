import type { Measure } from '@/lib/schema/observation';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Head, Value } from '@/lib/ingest/observations/heads/head';

/** A figure as read, in places of the folded paragraph. */
export type Reading = {
  figure: Figure;
  head: Head;
  /** 启动时 of 由启动时的38家增加到126家. */
  before: readonly Value[];
  value: string;
  measure: Measure;
  area: string;
  period: string;
  /** Of the shortest stretch that states it. */
  start: number;
  end: number;
  notes: string[];
};
