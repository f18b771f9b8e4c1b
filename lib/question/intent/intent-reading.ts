import type { Measure } from '@/lib/schema/observation';
import type { Intent, Wanted } from '@/lib/schema/reading';
import type { Operation } from './operation';

/** What the wording of a question says about what is wanted, before anything is known of its slots. */
export type IntentReading = {
  intent: Intent;
  wanted: Wanted;
  operation?: Operation;
  direction?: 'high' | 'low';
  measure?: Measure;
  premise?: 'up' | 'down';
  trend?: { way: 'up' | 'down'; least: number };
  crossing?: 'over' | 'under';
  isEach?: boolean;
  steps?: 'each' | 'most' | 'least';
  digits?: number;
  unit?: string;
  /** What is counted: 多少人次 is answered by visits and not by an amount. */
  counts?: string;
};
