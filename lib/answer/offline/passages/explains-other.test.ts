import { describe, expect, it } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { explainsOther } from './explains-other';

const words = [aWord({ text: '代办' })];
const why = { intent: 'why', text: '为什么鼓励代办' } as const;
const bad = { intent: 'passage', text: '代办有什么弊端' } as const;
const good = { intent: 'passage', text: '代办有什么好处' } as const;

describe('explainsOther', () => {
  it.each([
    [why, '此外,为了避免代办的风险,也应加强检查。'],
    [why, '由于代办增多,窗口减少了人手。'],
    [good, '为了规范代办,应加强检查。'],
    [bad, '尽管成效明显,窗口依然存在人手少、代办多、标准不一等问题。'],
  ])('knows what is the reason of something else %#', (ask, sentence) =>
    expect(explainsOther(ask, sentence, words)).toBe(true),
  );

  it.each([
    [why, '为了方便老人,各地推行代办。'],
    [why, '代办省时,因此受到欢迎。'],
    [good, '由于代办增多,窗口减少了人手。'],
    [bad, '代办依然存在收费乱、排队久、标准不一等问题。'],
    [{ intent: 'figure', text: '代办有多少件' } as const, '为了规范代办,检查了30次。'],
  ])('leaves what explains it %#', (ask, sentence) =>
    expect(explainsOther(ask, sentence, words)).toBe(false),
  );
});
