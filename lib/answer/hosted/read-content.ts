import { z } from 'zod';
import { UpstreamError } from './upstream-error';

const partSchema = z.object({ type: z.string().optional(), text: z.string().nullish() });

/** Kinds of parts that hold what the model says to the reader; reasoning, images and the like are left out. */
const SPOKEN: readonly (string | undefined)[] = ['text', 'output_text', undefined];

function textOfPart(part: unknown): string {
  if (typeof part === 'string') return part;
  const read = partSchema.safeParse(part);
  if (!read.success) throw new UpstreamError({ code: 'broken' });
  if (read.data.type === 'refusal') throw new UpstreamError({ code: 'refused' });
  return SPOKEN.includes(read.data.type) ? (read.data.text ?? '') : '';
}

/**
 * The text of `content` in any of the shapes that servers send it in: a string, nothing, one part, an array of parts.
 * @throws UpstreamError where it is none of them
 */
export function readContent(content: unknown): string {
  if (content === null || content === undefined) return '';
  if (Array.isArray(content)) return content.map(textOfPart).join('');
  return textOfPart(content);
}
