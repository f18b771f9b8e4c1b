import { cleanHead } from './clean-head';
import type { Read } from '@/lib/ingest/observations/prose/to-reading';

/** What a share is of, and of which part: 占职工医保参保人约1/4的退休人员. */
const PART_AFTER = /^的([^，。；产构成由]{2,20})/;

/** A share whose part stands after the number: 占GDP 2%的基本医保筹资水平 is about the two together. */
export function shareWords({ label, labelText, paragraph, item }: Read): string | undefined {
  if (label.kind !== 'share') return undefined;
  const part = PART_AFTER.exec(paragraph.masked.slice(...item.tail))?.[1];
  if (cleanHead(label.head).text === '' && part) return `占${label.against}${part}`;
  return labelText;
}
