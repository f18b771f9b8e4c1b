import type { Ask, ContentWord } from '@/lib/schema/reading';
import { askedBehind } from './asked-behind';
import { conjoinedVariants } from '@/lib/question/tokens/conjoined';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { placesOfDocuments } from './in-document-of-place';
import { pairTimes } from '@/lib/question/tokens/pair-times';
import { readStated } from '@/lib/question/intent/read-stated';
import { resolveTargets } from './resolve-targets';
import type { Variant } from '@/lib/question/tokens/conjoined';
import { shareVariants } from '@/lib/question/tokens/share-variants';
import type { Resolution, TargetRequest } from './target-request';
import type { Token } from '@/lib/question/tokens/token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { topicWords } from './without-topic';

/** The area that an ask was about: the next one stays there unless it names another. */
export const topicOf = ({ targets, areas }: Ask): string =>
  areas.at(-1) ?? targets.at(-1)?.area ?? '';

/** What the table has for the words of a draft. */
export function resolveDraft({
  draft,
  content,
  tokens,
  topicArea,
  reading,
  vocabulary,
}: {
  draft: Draft;
  content: readonly ContentWord[];
  tokens: readonly Token[];
  topicArea: string;
  reading: IntentReading;
  vocabulary: Vocabulary;
}): Resolution {
  const isShare = reading.operation === 'share';
  const request = {
    content,
    areas: draft.areas,
    documentsOf: placesOfDocuments(draft.text, draft.areas),
    topicArea,
    times: draft.times,
    timesOf: pairTimes(tokens),
    measure: reading.measure ?? (ACCUMULATED.test(draft.text) ? 'cumulative' : undefined),
    ...(reading.counts !== undefined && { counts: reading.counts }),
    isRanked:
      reading.operation === 'rank' ||
      (reading.intent === 'compare' && reading.measure === 'yoy_pct'),
    isCompared: reading.operation !== undefined,
    mustSplit: isShare,
    takesOff: reading.operation === 'difference' && TAKEN_OFF.test(draft.text),
    topic: topicWords(tokens),
    shareOf: SHARE_OF.exec(draft.text)?.[1] ?? '',
    single:
      reading.intent !== 'series' &&
      reading.intent !== 'rank' &&
      reading.operation !== 'average_growth',
    vocabulary,
  };
  const resolution = resolveListed(request, (listsAll) =>
    isShare
      ? shareVariants(tokens)
      : conjoinedVariants({ tokens, vocabulary, operation: reading.operation, listsAll }),
  );
  return askedBehind({ resolution, text: draft.text, reading, vocabulary });
}

/** The things that are listed; with what a comma parts from them where it is no more than another thing of the same figures. */
function resolveListed(
  request: Omit<TargetRequest, 'variants'>,
  variantsOf: (listsAll: boolean) => Variant[],
): Resolution {
  const variants = variantsOf(false);
  const found = resolveTargets({ ...request, variants });
  const others = found.unexplained.length > 0 ? variantsOf(true) : variants;
  if (others.length === variants.length) return found;
  const all = resolveTargets({ ...request, variants: others });
  const isSame = all.targets.every(({ indicator }) =>
    found.targets.some((target) => target.indicator === indicator),
  );
  return isSame && all.unexplained.length === 0 ? all : found;
}

const TAKEN_OFF = /减去|减掉|扣除|扣掉|除去|剔除|刨去|刨掉|去掉/;
const SHARE_OF = /(?:占|相当于)([^,。;?]*)/;
/** 累计新增 is over all the years; 累计结余 is the name of a stock. */
const ACCUMULATED = /累计(?!结|缴)/;

/** A draft and what was found for it, as one ask. */
export function toAsk({
  draft,
  resolution,
  reading,
  carried,
}: {
  draft: Draft;
  resolution: Resolution;
  reading: IntentReading;
  carried: boolean;
}): Ask {
  const { targets, confidence, named, unexplained } = resolution;
  return {
    ...(isChangeItself(resolution) ? withoutGrowth(reading) : reading),
    text: draft.text,
    targets,
    areas: [...draft.areas],
    times: [...draft.times],
    stated: readStated(withoutGroupCount(draft)),
    content: [...draft.content],
    unexplained: unexplained.map(({ text }) => text),
    confidence,
    named,
    carried,
  };
}

/** 平均降价幅度 is a change by its name: nothing is left to be reckoned. */
const CHANGE = /(?:[升降涨跌增减]幅|幅度|增长率|增速)$/;
const isChangeItself = ({ targets }: Resolution): boolean =>
  targets.length > 0 && targets.some(({ indicator }) => CHANGE.test(indicator));

function withoutGrowth(reading: IntentReading): IntentReading {
  const { operation, measure, ...plain } = reading;
  return operation === 'growth' && measure === 'yoy_pct' ? plain : reading;
}

/** The 25 of 25个脱贫攻坚省份 is part of a name, no figure to hold against the table. */
function withoutGroupCount({ text, areas }: Draft): string {
  const counts = areas.flatMap((area) => /的(\d+个)/.exec(area)?.[1] ?? []);
  return counts.reduce((rest, count) => rest.replace(count, ''), text);
}
