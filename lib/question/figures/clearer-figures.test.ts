import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { clearerFigures } from './clearer-figures';

const ask = (part: Parameters<typeof anAsk>[0]): Ask =>
  anAsk({ intent: 'figure', targets: [{}], ...part });
const first = ask({ unexplained: ['选题', '上线'] });

describe('clearerFigures', () => {
  it.each<[string, Ask, boolean]>([
    ['leaves less unsaid', ask({ unexplained: ['上线'] }), true],
    ['leaves as much unsaid', ask({ unexplained: ['选题', '上线'] }), false],
    ['has no figure', ask({ targets: [] }), false],
    ['has a cell that is not there', ask({ targets: [{ missing: 'period' }] }), false],
    ['asks why', ask({ intent: 'why' }), false],
  ])('takes the other reading where it %s: %#', (_, again, isTaken) => {
    expect(clearerFigures(first, again)).toBe(isTaken ? again : first);
  });
});
