import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { statedVerdict } from './stated-verdict';
import { writeFigure } from './write-figure';

/** How the answer begins where the sources have another number than the question. */
export const NOT_SO = '不对';

/** A figure that the question states, confirmed or put right: 是20000亿元吗. */
export function writeStated({
  ask,
  evidence,
}: {
  ask: Ask;
  evidence: readonly ObservationEvidence[];
}): string {
  const figure = writeFigure({ evidence, ask });
  const [own] = evidence;
  const verdict = own ? statedVerdict(ask, own) : 'open';
  return verdict === 'open' ? figure : `${verdict === 'so' ? '是的' : NOT_SO}，${figure}`;
}

/** A change that the question takes for a fact or doubts (涨了吗), with whether it is so. */
export function writeDoubt({
  ask,
  evidence,
}: {
  ask: Ask;
  evidence: readonly ObservationEvidence[];
}): string {
  const [first] = evidence;
  const change = [first?.observation, ...(first?.related ?? [])].find(
    (one) => one !== undefined && /^(?:yoy_pct|yoy_abs|pp_change)$/.test(one.measure),
  );
  if (!change || ask.premise === undefined || Number(change.value) === 0) return '';
  const isSo = change.value.startsWith('-') === (ask.premise === 'down');
  return `${isSo ? '是的' : '没有'}，${writeFigure({ evidence, ask })}`;
}

const sameNumber = (left: string, right: string): boolean =>
  Number(left) === Number(right) || Number(left) === -Number(right);

/** Of several figures that the question names (11.7亿还是12亿), those that the sources state, each with its time. */
export function writeAlternatives({
  ask,
  evidence,
}: {
  ask: Ask;
  evidence: readonly ObservationEvidence[];
}): string {
  const named = evidence.filter(({ observation }) =>
    ask.stated.some(({ value }) => sameNumber(observation.value, value)),
  );
  const shown = named.length > 0 ? named : evidence.slice(0, 1);
  const distinct = [
    ...new Map(
      shown.map((one) => [`${one.observation.value} ${one.observation.period}`, one]),
    ).values(),
  ];
  return distinct
    .slice(0, 4)
    .map((one) => writeFigure({ evidence: [one], ask }))
    .join('\n');
}
