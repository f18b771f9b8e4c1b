import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const MOST = 2;

/** 按收入、支出占产值的比重倒推产值: the amount of each printed share is looked up, then what it is that share of is computed. */
export function wholeCalls({
  at,
  figures,
  gathered,
}: Pick<AskAt, 'at' | 'gathered'> & { figures: readonly FigureFound[] }): Call[] {
  const shares = figures
    .filter(({ evidence }) => evidence[0]?.observation.measure === 'share')
    .slice(0, MOST);
  const lookups = shares.map(({ target }, place): Call => ({
    id: callId(at, 'again', place),
    toolName: 'lookup_observations',
    input: lookupInput({ ...target, measure: 'level' }),
  }));
  if (!lookups.every(({ id }) => gathered.has(id))) return lookups;
  return shares.flatMap(({ evidence }, place): Call[] => {
    const found = gathered.lookup(callId(at, 'again', place));
    const amount = found?.status === 'found' ? found.observations[0]?.alias : undefined;
    const share = evidence[0]?.alias;
    if (amount === undefined || share === undefined) return [];
    const input = { operation: 'whole', operands: [amount, share], digits: 2 };
    return [{ id: callId(at, 'calculation', place), toolName: 'calculate', input }];
  });
}
