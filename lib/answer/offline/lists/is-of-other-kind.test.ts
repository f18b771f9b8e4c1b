import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { isOfOtherKind } from './is-of-other-kind';

const asking = (text: string, kind: string, means: readonly string[] = []) =>
  anAsk({ text, content: [{ text: kind, means: [...means], weight: 0.2, frame: true }] });

describe('isOfOtherKind', () => {
  it('keeps a list of advice from a question for steps', () =>
    expect(isOfOtherKind(asking('代办公司都管哪些环节', '环节'), '完善代办的若干建议')).toBe(true));

  it.each([
    [asking('完善代办有哪些建议', '建议'), '完善代办的若干建议'],
    [asking('代办有哪些对策', '对策', ['建议']), '完善代办的若干建议'],
    [asking('代办有哪些内容', '内容'), '完善代办的若干建议'],
    [asking('代办公司都管哪些环节', '环节'), '代办的环节'],
  ])('leaves others %#', (ask, title) => expect(isOfOtherKind(ask, title)).toBe(false));
});
