import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { effectCue } from './effect-cues';

const asking = (text: string) => anAsk({ text, content: [{ text: '夜班' }] });

describe('effectCue', () => {
  it.each([
    ['夜班有什么坏处', '夜班导致员工疲劳。', '夜班提升产量。'],
    ['夜班有什么好处', '夜班提升产量。', '夜班导致员工疲劳。'],
    ['夜班对员工有什么影响', '夜班导致员工疲劳。', '夜班从十点开始。'],
    ['夜班跟以前比变在哪', '夜班不再由班长排定。', '夜班由班长排定。'],
    ['上夜班有什么困难', '夜班面临往返不便的难题。', '夜班提升产量。'],
    ['夜班跟以前有什么不一样', '夜班首次由系统排定。', '夜班由班长排定。'],
    ['夜班会造成什么问题', '夜班造成事故。', '设备老化造成事故。'],
  ])('prefers the effect that %s asks for', (question, better, worse) =>
    expect(effectCue(asking(question), better)).toBeGreaterThan(effectCue(asking(question), worse)),
  );

  it('says nothing where no effect is asked for', () =>
    expect(effectCue(asking('夜班从几点开始'), '夜班导致员工疲劳。')).toBe(0));
});
