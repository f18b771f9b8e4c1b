import type { Line } from './line';
import type { PageFurniture } from './page-furniture';

type Hypothesis = (line: Line, previous: Line | undefined) => boolean;

/** What may start a page where nothing is printed; each is believed only where the printed marks bear it out. */
const HYPOTHESES: readonly Hypothesis[] = [
  (line) => line.afterFormFeed,
  (line, previous) => line.indent === 1 && (previous === undefined || line.blanksBefore === 0),
  (line) => line.indent === 1,
  (line, previous) =>
    (line.indent > 0 &&
      line.blanksBefore === 0 &&
      previous !== undefined &&
      !/^X?\s*图/u.test(previous.text)) ||
    line.blanksBefore >= 3,
];

/** Anchors: the first line of a printed page. */
function anchorsOf({ lines, marks }: PageFurniture): { page: number; at: number }[] {
  return marks
    .map(({ page, before, opensPage }) => ({ page: opensPage ? page : page + 1, at: before }))
    .filter(
      (anchor, index, all) => anchor.at < lines.length && anchor.page > (all[index - 1]?.page ?? 0),
    );
}

function startsOf({ lines }: PageFurniture, isStart: Hypothesis): number[] {
  return lines.flatMap((line, at) => (isStart(line, lines[at - 1]) ? [at] : []));
}

/** How many stretches between printed marks hold just the page starts that they should. */
function support({
  anchors,
  starts,
}: {
  anchors: readonly { page: number; at: number }[];
  starts: readonly number[];
}): number {
  let kept = 0;
  for (let index = 1; index < anchors.length; index += 1) {
    const [left, right] = [anchors[index - 1], anchors[index]];
    if (!left || !right) continue;
    const between = starts.filter((at) => at > left.at && at < right.at).length;
    kept += between === right.page - left.page - 1 ? 1 : -1;
  }
  return kept;
}

/**
 * Gives lines their printed page. Between two marks the page starts found in the layout count only where their number is
 * right; before the first mark and after the last they are counted on from it; elsewhere the page stays unknown.
 */
export function numberPages(pages: PageFurniture): Line[] {
  const anchors = anchorsOf(pages);
  if (anchors.length < 2) return pages.lines;
  const candidates = HYPOTHESES.map((isStart) => startsOf(pages, isStart));
  const starts = candidates.reduce((best, one) =>
    support({ anchors, starts: one }) > support({ anchors, starts: best }) ? one : best,
  );
  const believed = support({ anchors, starts }) === anchors.length - 1;
  const isAnchor = new Set(anchors.map((anchor) => anchor.at));
  const numbered: (number | undefined)[] = pages.lines.map(() => undefined);
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1];
    const end = next?.at ?? pages.lines.length;
    const between = starts.filter((at) => at > anchor.at && at < end && !isAnchor.has(at));
    const isSure = next ? between.length === next.page - anchor.page - 1 : believed;
    for (let at = anchor.at; at < end; at += 1) {
      const passed = between.filter((start) => start <= at).length;
      if (isSure || (next && next.page === anchor.page + 1))
        numbered[at] = anchor.page + (isSure ? passed : 0);
    }
  });
  const first = anchors[0];
  const earlier = first ? starts.filter((at) => at < first.at) : [];
  const opening = first ? first.page - earlier.length : 0;
  // Roman-numbered front matter would come out as page 0 or less: then nothing is known before the first mark.
  if (first && believed && opening > 0 && (earlier[0] === 0 || opening > 1)) {
    for (let at = 0; at < first.at; at += 1) {
      numbered[at] = opening - 1 + earlier.filter((start) => start <= at).length;
    }
  }
  return pages.lines.map((line, at) =>
    numbered[at] === undefined ? line : { ...line, page: numbered[at] },
  );
}
