import type { Rewriting } from '@/lib/text/rewrite';

/** 收不抵支, as a year, a doubt or an amount; and of which figures it is not asked. */
export const DEFICIT_WORDS: readonly Rewriting[] = [
  [/,?(?:按|用|要)?(?:的)?全国(?:的)?口径(?=$|[,。?])/g, ',全国'],
  // 哪几年收不抵支, 今年收不抵支吗; how much was lacking is a figure of its own.
  [/(?<=(?:哪[^,。?]{0,4}年|什么时候|何时)[^,。?]{0,16})(?:收不抵支|入不敷出)/g, '收入低于支出'],
  [
    /(?:有没有|是否|是不是)?(?:出现)?(?:收不抵支|入不敷出)(?=了?(?:[吗么吧]|没有?|,对吗|$))/g,
    '收入比支出少',
  ],
  [/(?<!当期|当年|本期)(?:收不抵支|入不敷出)了?(?=多少|几)/g, '收支缺口'],
  // What is not wanted is said beside what is: 不要门诊合计的.
  [/[,。?](?:不要|别给我?|不是要)[^,。?]{1,10}的?(?=[,。?]|$)/g, ''],
];
