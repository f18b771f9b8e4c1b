import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { carriedAreas } from './carried-areas';

describe('carriedAreas', () => {
  it.each([
    ['湖北牵头的27省生化试剂集采降了多少', []],
    ['湖北等二十个省的联盟', []],
    ['湖北省集采降了多少', ['湖北省']],
    ['湖北2省内结算多少', ['湖北省']],
  ])('%s goes on with %j', (text, areas) => {
    expect(carriedAreas(anAsk({ text, areas: ['湖北省'] }))).toEqual(areas);
  });
});
