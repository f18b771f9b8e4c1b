import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/schema/answer';
import { evalCaseSchema } from './case';
import { judge } from './judge';

const answer = (text: string, rest: Partial<Answer> = {}): Answer => ({
  status: 'answered',
  answer: text,
  citations: [],
  figures: [],
  notices: [],
  engine: 'offline',
  ...rest,
});
const asked = (rest: object) =>
  evalCaseSchema.parse({ id: 'a', type: 'lookup', turns: ['?'], ...rest });

describe('judge', () => {
  it.each([
    ['13,574.17 亿元', ['13574.17亿元'], 'right'],
    ['13574.17亿元', [['9', '13574.17']], 'right'],
    ['213574.17亿元', ['13574.17'], 'missed'],
    ['3.051%', ['3.05'], 'missed'],
    ['7295.00元', ['7295'], 'right'],
    ['92.60%', ['92.6%'], 'right'],
    ['100元', ['1'], 'missed'],
    ['010-12345678，010-12345679', ['010-12345678', '010-12345679'], 'right'],
    ['12,436 12,121', ['12436', '12121'], 'missed'],
  ])('holds %s to what must stand in it', (text, must, verdict) => {
    expect(judge(asked({ must }), answer(text)).verdict).toBe(verdict);
  });

  it('calls another year’s figure a wrong figure before anything is missed', () => {
    expect(judge(asked({ must: ['1'], forbid: ['2'] }), answer('2')).verdict).toBe('wrong figure');
  });

  it('wants the right kind of refusal', () => {
    const refused = answer('没有', { status: 'not_found' });
    expect(judge(asked({ refuse: 'not_found' }), refused).verdict).toBe('right');
    expect(judge(asked({ refuse: 'declined' }), refused).verdict).toBe('answered wrongly');
    expect(judge(asked({}), refused).verdict).toBe('refused wrongly');
  });

  it.each([
    ['结余136.90亿元，可付9个月。', '90亿元，可付9个月', 'right'],
    ['结余136.90亿元，可付9个月。', '可付8个月', 'unsupported'],
    ['三级 87.97%', '三级:87.97%', 'right'],
  ])('finds in %s the evidence %s: %s', (quote, piece, verdict) => {
    const citation = { n: 1, source: 's', title: '', section: [], quote, start: 0, end: 1 };
    const said = answer('可付9个月[1]', { citations: [citation] });
    expect(judge(asked({ evidence: [piece] }), said).verdict).toBe(verdict);
  });
});
