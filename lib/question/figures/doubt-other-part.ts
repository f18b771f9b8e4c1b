import type { Ask, Target } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** So many parts that have a figure of their own, and the one found is not the only figure there is. */
const SEVERAL = 3;
/** Of levels and groups each is told where none is named: 住院起付线 of a city that has one for each level. */
const TOLD_EACH: ReadonlySet<string> = new Set(['level', 'person', 'scheme']);
/** What was before a change is not what there is now. */
const BEFORE = '调整前';

/**
 * 手术器械国产化率 where only 骨刀, 骨剪 and the like have one: a figure of a part that was not asked for, of several and without a whole, is
 * none of what was, though its sentence may speak of that; nor is 从原来的6个月 how long it takes now. The sentence may answer.
 */
export function doubtOtherPart(ask: Ask, vocabulary: Vocabulary): Ask {
  const [target, ...others] = ask.targets;
  if (!target || others.length > 0 || target.unasked.length === 0 || target.missing !== '')
    return ask;
  const isFormer = target.unasked.includes(BEFORE);
  if (!isFormer && !isOneOfSeveral(target, vocabulary)) return ask;
  return { ...ask, targets: [{ ...target, missing: 'breakdown', missingWords: [] }] };
}

/** Whether several parts of what is asked for have a figure of the same name in the same place, and none is of the whole of it. */
function isOneOfSeveral({ indicator, area, breakdown, unasked }: Target, { series }: Vocabulary) {
  const alike = series.filter((one) => one.indicator.name === indicator && one.area === area);
  const labels = alike.flatMap((one) => one.breakdown);
  const isTold = unasked.every((name) =>
    labels.some((label) => label.name === name && TOLD_EACH.has(label.dimension)),
  );
  if (isTold) return false;
  const asked = breakdown.filter((name) => !unasked.includes(name));
  const parts = alike
    .map((one) => one.breakdown.map(({ name }) => name))
    .filter((names) => asked.every((name) => names.includes(name)));
  const hasWhole = parts.some((names) => names.every((name) => asked.includes(name)));
  return !hasWhole && new Set(parts.map((names) => names.join('\n'))).size >= SEVERAL;
}
