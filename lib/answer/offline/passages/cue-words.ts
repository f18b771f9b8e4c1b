import type { Ask } from '@/lib/schema/reading';

/** What documents say where they give what is asked for; a question for it says none of it. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/目的是|初衷|用意|为了什么/, '旨在 为了 解决 问题'],
  [/弊端|弊病|坏处|不好|毛病|后果/, '问题 导致 造成 制约 不足 不公平'],
  [/困难|难处|难题/, '困难 问题 难题 压力 不足'],
  [/好处|作用|意义|益处/, '有助于 促进 提升 降低 保障'],
  [/不同|不一样|变化|区别/, '首次 转变 改变 不再'],
];

/** Words that a search for an explanation is made with beside those of the question. */
export function cueWords({ text, intent }: Pick<Ask, 'text' | 'intent'>): string {
  const told = TOLD.find(([asked]) => asked.test(text))?.[1];
  return told ?? (intent === 'why' ? '由于 导致 原因' : '');
}
