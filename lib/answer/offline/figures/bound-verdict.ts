import { agreesWith, holdsOf, isOfKind } from './agrees-with';
import { asksIf } from './asks-if';
import type { Compared } from './compared';

const BOUND: ReadonlySet<string> = new Set(['sum', 'share', 'ratio']);

/** Whether a sum or a share is as the question has it (加起来超过1亿了吧): by the one number in it that is of no figure. */
export function boundVerdict({ ask, operands, calculations: [first] }: Compared): string {
  if (!first || !BOUND.has(first.operation) || !asksIf(ask.text)) return '';
  const printed = { value: first.rounded, unit: first.unit };
  const told = ask.stated.filter(
    (one) =>
      isOfKind(one, printed) && !operands.some(({ observation }) => agreesWith(one, observation)),
  );
  const [stated, ...others] = told;
  if (!stated || others.length > 0) return '';
  return holdsOf({ stated, printed, text: ask.text }) ? '是的，' : '不对，';
}
