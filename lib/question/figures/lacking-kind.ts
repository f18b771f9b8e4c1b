import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { askedDimension } from './asked-dimension';
import { partsInText } from './parts-in-text';

const WHICH = /哪(?:一|个|类|种|档)*(?:级别?|等级|人群|医院|医疗机构)/;

const WHICH_PART = /哪(?:一|个|几)*(?:项目?|块|部分|笔)/;

/** 哪级医院最贵, 哪项最高 of a figure that the table has of no level, of no parts at all: what others have says nothing of it. */
export function lackingKind(ask: Ask, vocabulary: Vocabulary): string[] {
  const { intent, targets, text } = ask;
  if (intent !== 'rank' || targets[0]?.missing !== '') return [];
  const dimension = askedDimension(text);
  if (dimension !== undefined)
    return hasValues({ targets, dimension, vocabulary })
      ? []
      : (WHICH.exec(text)?.slice(0, 1) ?? []);
  return hasParts(ask, vocabulary) ? [] : (WHICH_PART.exec(text)?.slice(0, 1) ?? []);
}

const hasValues = ({
  targets,
  dimension,
  vocabulary: { series },
}: {
  targets: Ask['targets'];
  dimension: string;
  vocabulary: Vocabulary;
}): boolean =>
  series.some(
    ({ indicator, area, breakdown }) =>
      targets.some((one) => one.indicator === indicator.name && one.area === area) &&
      breakdown.some((label) => label.dimension === dimension),
  );

/** Whether more than one is named, or one that a source lists the parts of or breaks down. */
function hasParts({ targets, text }: Ask, vocabulary: Vocabulary): boolean {
  const [target, ...others] = targets;
  if (!target || others.length > 0) return true;
  const isNarrower = ({ indicator, area, breakdown }: Series): boolean =>
    indicator.name === target.indicator &&
    area === target.area &&
    breakdown.length > target.breakdown.length;
  return vocabulary.series.some(isNarrower) || partsInText({ target, text, vocabulary }).length > 1;
}
