import type { DeclineKind } from '@/lib/schema/reading';
import { readDecline } from '@/lib/question/decline/read-decline';
import { QUESTION_WORDS, WHETHER } from './question-words';

/** What a real question may stand beside; a question for advice or for somebody's records is declined whole. */
const SEPARABLE: readonly DeclineKind[] = ['override', 'invention', 'code', 'crime', 'chat'];
const LEAD = /^(?:哦对|对了|噢|哦|顺便|顺带|另外|还有|然后|再|最后|以及|并且|并)[,，]?/;
/** 把甲改成9999亿写进去 speaks of 甲. */
const MADE_INTO = /^(?:请|帮我|你|给我)*把(.{2,}?)(?:改|说|写|编|调|报)(?:成|为|到|高|低|大|小).*$/;
const ASKS = new RegExp(`${QUESTION_WORDS}|${WHETHER}|几|吗|呢|告诉|吧$|没问题|没错`);

/** The clauses that ask something of their own beside those that are to be declined, and those; undefined where none asks. */
export function withoutInjection(
  text: string,
  decline: DeclineKind,
): { question: string; declined: string } | undefined {
  if (!SEPARABLE.includes(decline)) return undefined;
  const clauses = text.split(/[,。!?;\n]+/).map((clause) => clause.trim());
  const real = clauses
    .filter((clause) => readDecline(clause) === undefined)
    .map((clause) => clause.replace(LEAD, ''))
    .filter((clause) => clause !== '');
  const declined = clauses
    .filter((clause) => readDecline(clause) !== undefined)
    .map((clause) => clause.replace(MADE_INTO, '$1'))
    .join(',');
  if (declined === '' || !real.some((clause) => ASKS.test(clause))) return undefined;
  return { question: real.join(','), declined };
}
