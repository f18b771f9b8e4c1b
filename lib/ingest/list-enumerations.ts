import type { SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';

export function listEnumerations(_document: SourceDocument): Enumeration[] {
  return [];
}
