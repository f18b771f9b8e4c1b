import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { isConfident } from './is-confident';
import { withoutLayout } from '@/lib/question/wording/without-layout';

const LEAST_NAMED = 0.5;
const FIGURES: ReadonlySet<Ask['intent']> = new Set(['figure', 'compare', 'series']);
/** 按医院级别分: every group of one kind. */
const BY_PROPERTY = /按照?[^,，、]{1,6}分$/u;

/**
 * 职工、居民基金收入列出来: figures laid out, where the question names figures of the table; a list of names stays a list. What the
 * table lacks of them is missed as any other figure.
 */
export function laidOut({
  ask,
  read,
  vocabulary,
}: {
  ask: Ask;
  vocabulary: Pick<Vocabulary, 'series'>;
  /** Reads the question without the words that ask for the layout. */
  read: (text: string) => Ask;
}): Ask {
  if (ask.intent === 'passage' && BY_PROPERTY.test(ask.text))
    return asFigures(ask, vocabulary) ?? ask;
  const text = ask.intent === 'list' ? withoutLayout(ask.text) : undefined;
  return text === undefined ? ask : (asFigures(read(text), vocabulary) ?? ask);
}

/** A question as one for figures; undefined where it names none. */
function asFigures(plain: Ask, vocabulary: Pick<Vocabulary, 'series'>): Ask | undefined {
  const { targets, named, unexplained, intent, text, wanted } = plain;
  const isSure = isConfident(plain) && named >= LEAST_NAMED && unexplained.length === 0;
  if (!isSure || targets.length === 0 || wanted === 'time') return undefined;
  if (FIGURES.has(intent)) return plain;
  const names = new Set(
    targets.map(({ indicator, breakdown }) => `${indicator} ${breakdown.join(' ')}`),
  );
  const isThere = targets.every(({ missing }) => missing === '');
  const isSeveral = names.size > 1 || (BY_PROPERTY.test(text) && hasParts(targets, vocabulary));
  return intent === 'passage' && isThere && isSeveral ? { ...plain, intent: 'figure' } : undefined;
}

/** Whether the table has narrower figures beside the one named: what has none is not divided by the table. */
const hasParts = (targets: Ask['targets'], { series }: Pick<Vocabulary, 'series'>): boolean =>
  targets.some((target) =>
    series.some(
      ({ indicator, area, breakdown }) =>
        indicator.name === target.indicator &&
        area === target.area &&
        breakdown.length === target.breakdown.length + 1 &&
        target.breakdown.every((value) => breakdown.some(({ name }) => name === value)),
    ),
  );
