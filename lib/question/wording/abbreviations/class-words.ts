import type { Rewriting } from '@/lib/text/rewrite';

/** The classes of devices, diseases and new drugs, as documents write them. */
export const CLASS_WORDS: readonly Rewriting[] = [
  // 脊柱、关节两类器械 counts the two before it.
  [/(?<!、[^,。?、]{1,6})一类(?=[^,。?]{0,6}器械)/g, 'i类'],
  [/(?<!、[^,。?、]{1,6})二类(?=[^,。?]{0,6}器械)/g, 'ii类'],
  [/(?<!、[^,。?、]{1,6})三类(?=[^,。?]{0,6}器械)/g, 'iii类'],
  // 二类慢特病, 慢特病二类: 这三类 counts.
  ...(['一', '二', '三'] as const).map((digit, at): Rewriting => [
    new RegExp(
      `(?<![这那哪分共有成几等前后第各、])${digit}类(?=(?:门诊)?(?:慢|特殊?病|大病|病种))|(?<=慢特病|慢性病|特殊病|病种)的?${digit}类(?!医)`,
      'g',
    ),
    `${'i'.repeat(at + 1)}类`,
  ]),
  [/一类(?=新药|创新药)/g, '1类'],
  [/二类(?=新药|创新药)/g, '2类'],
];
