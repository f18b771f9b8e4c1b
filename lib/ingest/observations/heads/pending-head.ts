import { residueOf } from './clean-head';
import type { Head, HeadInput } from './head';
import { fromCatalogue } from './head-from-catalogue';
import { matchWords } from './match-words';
import { LONGEST_PART } from './open-values';
import { mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import { cutBenchmark } from '@/lib/ingest/observations/wording/read-label';

/** 特别是骨科动力手术设备 after 国产化率较高: the last clause names the part, an earlier one the indicator. */
export function pendingHead(input: HeadInput): Head | undefined {
  const { pending } = input;
  if (!pending) return undefined;
  const clauses = pending.text.split('，');
  let end = pending.text.length;
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index] ?? '';
    const start = pending.start + end - clause.length;
    const cut = cutBenchmark(clause).head;
    const words = matchWords({ ...input, own: cut, ownStart: start, tail: '' });
    if (words) {
      const head = fromCatalogue({ ...input, own: cut, ownStart: start, topic: undefined }, words);
      const part = index === clauses.length - 1 ? '' : residueOf(clauses.at(-1) ?? '', []);
      const isNamed =
        part !== '' &&
        part.length <= LONGEST_PART &&
        /^(?:特别是|尤其是|其中|例如|如)/.test(clauses.at(-1) ?? '');
      return isNamed
        ? {
            ...head,
            breakdown: mergeBreakdown(head.breakdown, [{ name: part, dimension: 'other' }]),
          }
        : head;
    }
    end -= clause.length + 1;
  }
  return undefined;
}
