import { describe, expect, it } from 'vitest';
import { isRunInHeading } from './is-run-in-heading';

const within = '推进医养结合。各地建立协作机制。\n支持社会办医。多家机构参与，共12家。';

describe('isRunInHeading', () => {
  it.each([
    { text: '推进医养结合。', place: 0 },
    { text: '支持社会办医。', place: 2 },
  ])('$text heads what follows', ({ text, place }) => {
    expect(isRunInHeading({ text, place, within })).toBe(true);
  });

  it.each([
    { text: '各地建立协作机制。', place: 1 },
    { text: '多家机构参与，共12家。', place: 3 },
  ])('$text is a sentence', ({ text, place }) => {
    expect(isRunInHeading({ text, place, within })).toBe(false);
  });
});
