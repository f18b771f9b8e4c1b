import type { Ask, Target } from '@/lib/schema/reading';
import { isOfAnother } from './is-of-another';
import { statedTargets } from './stated-targets';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * Numbers that a question about agreement or conversion quotes say which figures it speaks of: those first, then what its
 * words name. A number that the sources print of another year, place or group than the words name is no such figure.
 */
export function withStated(ask: Ask, vocabulary: Vocabulary): Ask {
  if (ask.intent !== 'check' && ask.operation !== 'convert') return ask;
  const { text, content, areas } = ask;
  const all = statedTargets({ text, content, areas, vocabulary });
  if (all.length === 0) return ask;
  const named = ask.confidence >= 0.5 ? ask.targets.filter(({ missing }) => missing === '') : [];
  const stated = all.filter((target) => !isOfAnother({ target, named, ask }));
  const others = named.filter((target) => !stated.some((one) => isSameCell(one, target)));
  if (stated.length < all.length && stated.length + others.length === 1)
    return { ...ask, intent: 'figure', targets: [...stated, ...others] };
  const targets = ask.operation === 'convert' ? stated : [...stated, ...others];
  return { ...ask, targets, confidence: 1, named: 1, unexplained: [] };
}

const isSameCell = (left: Target, right: Target): boolean =>
  left.indicator === right.indicator &&
  left.area === right.area &&
  left.period === right.period &&
  left.breakdown.join('/') === right.breakdown.join('/');
