import type { TimeSlot } from '@/lib/schema/reading';

/** A stretch of the question that names a time, `[start, end)`. */
export type TimeMention = { start: number; end: number; slot: TimeSlot };
