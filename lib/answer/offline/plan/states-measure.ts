import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';

/** Whether the looked-up figure already is the change or share that was asked, or brings it along. */
export function statesMeasure(
  evidence: ObservationEvidence | undefined,
  measure: Ask['measure'],
  text = '',
): boolean {
  if (measure === undefined || !evidence) return false;
  const stated = [evidence.observation, ...evidence.related].map((one) => one.measure);
  return stated.some((one) => wantedOf(measure, text).includes(one));
}

/** 涨了多少 is answered by an amount as well as by a percentage; 增加多少人 only by an amount, 涨了百分之几 by none. */
function wantedOf(measure: Ask['measure'], text: string): readonly (string | undefined)[] {
  if (measure === 'yoy_abs') return ['yoy_abs', 'pp_change'];
  if (measure !== 'yoy_pct') return [measure];
  return ['yoy_pct', 'pp_change', ...(/百分之|%|增长率|几成/.test(text) ? [] : ['yoy_abs'])];
}
