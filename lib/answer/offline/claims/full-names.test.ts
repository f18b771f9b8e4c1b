import { expect, it } from 'vitest';
import { passageEvidence } from '@/tests/builders/evidence';
import { fullNames } from './full-names';

const passage = (text: string) =>
  passageEvidence({ passage: { source: 's', article: '甲文', text } });

it('reads what a short name stands for where it is introduced', () => {
  const read = fullNames([
    passage('近日印发《校外托管服务管理办法》（以下简称《办法》），共五章。'),
    passage('《办法》自9月1日起施行。'),
  ]);
  expect(read).toEqual([{ short: '《办法》', full: '校外托管服务管理办法', where: 's\n甲文' }]);
});
