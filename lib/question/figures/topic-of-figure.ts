import type { LeadIn } from '@/lib/question/vocabulary/lead-in';

/** 6.住院报销水平保持稳定。: a heading that the paragraph runs on from. */
const RUN_IN = /^(?:[(（]?[一二三四五六七八九十\d]+[)）.、])([^。,;]{2,24})。/;

/** What the paragraph of a figure says of itself in front: all its figures are of that. Empty where it has no such heading. */
export function topicOfFigure({ sentence, paragraph }: LeadIn): string {
  const lines = `${paragraph}${sentence}`.split('\n').map((line) => line.trim());
  return RUN_IN.exec(lines.at(-1) ?? '')?.[1] ?? '';
}
