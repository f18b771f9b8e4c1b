import { describe, expect, it } from 'vitest';
import { segmenterFrom } from '@/lib/text/segment';
import { quotedNames } from './quoted-names';

/** Cuts every name into pairs of characters. */
const segmenter = segmenterFrom({
  name: 'pairs',
  cutRuns: (runs) => runs.map((run) => run.match(/.{1,2}/gu) ?? []),
});

describe('quotedNames', () => {
  it.each([
    ['全市推行“一窗一单”办理', '一窗一单'],
    ['符合"两个70%"的机构', '两个70%'],
    ['实现“落户\n即可办”', '落户即可办'],
  ])('reads the coined name in %s', (text, name) => {
    expect([...quotedNames([text], segmenter)]).toEqual([name]);
  });

  it.each(['打通“数据平台”', '“先诊疗，后付费”', '所谓“合谋”'])(
    'leaves out plain words and sentences: %s',
    (text) => expect(quotedNames([text], segmenter).size).toBe(0),
  );
});
