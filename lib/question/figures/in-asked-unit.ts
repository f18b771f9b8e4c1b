import type { Ask } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { hasLevelIn } from './has-level-in';
import { narrowToUnit } from './narrow-to-unit';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Below what an answer from the table needs. */
const UNSURE = 0.5;

/**
 * An ask whose figure has the unit that is asked for: 发了多少人次 is not answered by 155.8万元. Where the figure found has
 * another one, the question is read again with the figures of that unit only; where none fits, the table is left alone.
 */
export function inAskedUnit({
  ask,
  vocabulary,
  read,
}: {
  ask: Ask;
  vocabulary: Vocabulary;
  read: (vocabulary: Vocabulary) => Ask;
}): Ask {
  const [target, ...others] = ask.targets;
  const isOne = others.every(({ indicator }) => indicator === target?.indicator);
  const isPlain = isOne && asksAmount(ask);
  const unit = isPlain ? amountUnit(ask) : differenceUnit(ask);
  if (!unit || !target || hasLevelIn({ target, unit, vocabulary })) return ask;
  const again = read(narrowToUnit(vocabulary, unit));
  // What has the unit may lack the time: the figure of another kind that has it is no less wrong.
  const isFound =
    again.targets.length === ask.targets.length &&
    again.targets.every(({ missing }) => missing === '' || (isPlain && missing === 'period'));
  if (isFound && again.confidence >= ask.confidence - 0.1) return again;
  return { ...ask, confidence: Math.min(ask.confidence, UNSURE) };
}

/** One figure, its total (一共多少钱), what it is a head (人均几次) or by how much it is more: all of them in its own unit. */
const asksAmount = ({ intent, operation }: Ask): boolean =>
  (intent === 'figure' && (operation === undefined || IN_OWN_UNIT.has(operation))) ||
  (intent === 'compare' && operation === 'difference');
const IN_OWN_UNIT: ReadonlySet<Ask['operation']> = new Set(['sum', 'per_head']);

/** The unit of an amount; 人均几次 is of visits, which are counted in 人次. */
const amountUnit = ({ text, operation }: Ask): RegExp | undefined =>
  operation === 'per_head' && /(?:几|多少)次/.test(text)
    ? /次$/
    : (askedUnit(text) ?? largeUnit(text));

/** 多少亿 is of no rate; 发了多少亿 is of money. */
function largeUnit(text: string): RegExp | undefined {
  if (!/(?:多少|几)个?(?:万|千)?亿(?![人家次张条])/.test(text)) return undefined;
  return /(?:[发花支付收筹补赔掏拨]|报销)[^,。?]{0,6}(?:多少|几)个?(?:万|千)?亿/.test(text)
    ? /元/
    : /[万亿]/;
}

/** 职工比居民高几个点 is of rates, 少花了多少亿 of no amount a head. Over time 几个点 may be said of an amount's growth. */
function differenceUnit({ intent, operation, targets, text }: Ask): RegExp | undefined {
  const [one, other, ...more] = targets;
  const isOfGroups =
    intent === 'compare' &&
    operation === 'difference' &&
    more.length === 0 &&
    one?.indicator === other?.indicator &&
    one?.period === other?.period;
  if (!isOfGroups) return undefined;
  if (/(?:几|多少)个?(?:百分)?点/.test(text)) return /[%‰]|百分点/;
  return /(?:几|多少)个?万?亿(?![人家次张条])/.test(text) ? /[万亿]/ : undefined;
}
