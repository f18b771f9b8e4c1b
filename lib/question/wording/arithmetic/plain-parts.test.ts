import { describe, expect, it } from 'vitest';
import { plainParts } from './plain-parts';

describe('plainParts', () => {
  it.each([
    ['分子是女生,分母是全校学生', '女生占全校学生的百分之几'],
    ['分母用全校学生,分子用女生', '女生占全校学生的百分之几'],
  ])('reads %s as %s', (text, plain) => expect(plainParts(text)).toBe(plain));

  it.each(['分子是什么,分母是什么', '分子是12,分母是48'])('leaves %s as it is', (text) =>
    expect(plainParts(text)).toBe(text),
  );
});
