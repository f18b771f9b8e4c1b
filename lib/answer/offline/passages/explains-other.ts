import type { Ask, ContentWord } from '@/lib/schema/reading';
import { coverWord } from './cover-word';
import { wantsExplanation } from './room-for';

/** 为了避免甲,应乙: what stands in the first clause is the aim or the cause, and the second is what has it. */
const AIM = /(?:^|[,，。;；])[^,，。;；]{0,6}?为(?:了|避免|防止)([^,，。;；]+)[,，]([^。]+)/;
const CAUSE = /(?:^|[,，。;；])[^,，。;；]{0,6}?(?:由于|因为|鉴于)([^,，。;；]+)[,，]([^。]+)/;
/** 面临着甲、乙、丙以及丁等问题: named as one of several. */
const AMONG =
  /^(.*?)((?:面临|存在|还有|仍有)[^。;；]*、[^。;；]*、[^。;；]*(?:问题|挑战|短板|不足|困难))/;

/** So many times as much of the question must stand in the first clause. */
const MOSTLY = 1.5;

/**
 * Whether a folded sentence gives what is asked about as the aim or the cause of something else: 为了避免全程代办的风险,应加强检查 says
 * neither why 全程代办 is done nor what good it does, and 面临着甲、乙等问题 neither why there is 甲 nor what comes of it. What follows from a
 * cause is its effect.
 */
export function explainsOther(
  ask: Pick<Ask, 'intent' | 'text'>,
  sentence: string,
  /** What the question names beside the topic of the whole article. */
  words: readonly ContentWord[],
): boolean {
  if (!wantsExplanation(ask)) return false;
  const forms = ask.intent === 'why' ? [AIM, CAUSE] : [AIM];
  const held = (clause: string): number =>
    words.reduce((sum, word) => sum + word.weight * coverWord(word, clause), 0);
  const [, of = '', several = ''] = AMONG.exec(sentence) ?? [];
  const parts = [...forms.map((form) => form.exec(sentence)?.slice(1) ?? []), [several, of]];
  return parts.some(
    ([first = '', second = '']) => first !== '' && held(first) > MOSTLY * held(second),
  );
}
