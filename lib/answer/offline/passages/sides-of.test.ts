import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides-of';

const written = ['直营店', '加盟店', '加盟店的选址', '夜班补贴', '高温补贴'];
const isWritten = (piece: string) => written.includes(piece);

describe('sidesOf', () => {
  it.each([
    ['门店管理里,直营店和加盟店差别在哪', ['直营店', '加盟店']],
    ['请问直营店跟加盟店到底有什么不一样', ['直营店', '加盟店']],
    ['夜班补贴与高温补贴分别由谁发', ['夜班补贴', '高温补贴']],
    ['夜班补贴、高温补贴、直营店分别是什么意思', ['夜班补贴', '高温补贴', '直营店']],
    ['直营店和加盟店的选址有什么不同', ['直营店', '加盟店']],
  ])('reads the two of %s', (question, sides) =>
    expect(sidesOf(question, isWritten)).toEqual(sides),
  );

  it.each(['直营店和加盟店一共多少家', '直营店和茶馆有什么区别', '直营店有什么不同'])(
    'reads none in %s',
    (question) => expect(sidesOf(question, isWritten)).toBeUndefined(),
  );
});
