import type { z } from 'zod';
import type { operationSchema } from '@/lib/schema/tools';

/** What calculate can do. */
export type Operation = z.infer<typeof operationSchema>;
