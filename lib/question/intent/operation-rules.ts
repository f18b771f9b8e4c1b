import type { IntentReading } from './intent-reading';

type Rule = { pattern: RegExp; reading: Partial<IntentReading> };

/** What is to be done with figures, by its plain words, most telling first; the cues of whole turns of phrase go before. */
export const OPERATION_RULES: readonly Rule[] = [
  {
    pattern:
      /年均(?:复合)?(?:增长|增速|增幅)|平均每年(?:增长|增加)|复合(?:年均)?(?:增长率|增速|增长)/,
    reading: { operation: 'average_growth', measure: 'average_growth' },
  },
  {
    pattern:
      /(?:哪|谁|那个|哪一)[^,。?!]{0,16}(?:最高|最多|最大|最贵|最长|最快|最好)|(?:最高|最多|最大|最贵|最快)的?[^,。?!]{0,6}(?:是|哪|谁)|从高到低|由高到低|排名|排序|排行|前[三五十\d]名?|第一(?:是|的是)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high' },
  },
  {
    pattern:
      /(?:哪|谁|哪一)[^,。?!]{0,16}(?:最低|最少|最小|最便宜|最短|最慢)|(?:最低|最少|最小)的?[^,。?!]{0,6}(?:是|哪|谁)|从低到高/,
    reading: { intent: 'rank', operation: 'rank', direction: 'low' },
  },
  {
    pattern: /几倍|多少倍|倍数|的倍|是.{1,20}的[几多\d.]+倍/,
    reading: { intent: 'compare', operation: 'ratio' },
  },
  {
    pattern:
      /相差|差多少|差几|差了|差距|差额|孰高|孰低|多还是少|高还是低|大还是小|超过[^,。?!]{0,10}多少|高于还是低于|扣除|除去|减掉|剔除|刨去|多多少|少多少|高多少|低多少|多出|高出|(?:多|少|高|低|贵|便宜|(?<![多扩加放增])大|(?<![缩减])小)(?:了|出)?(?:几|多少)|差额|减去|收入减/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  {
    pattern:
      /(?:哪|谁)[^,。?!]{0,16}(?<![一二三四五六七八九十两几])(?:高|多|大|贵|长|快|强|久|重)(?:些|一些|一点|点)?(?:$|[?,。呢]|,?分别)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high' },
  },
  {
    pattern:
      /(?:哪|谁)[^,。?!]{0,16}(?<!多)(?:低|少|小|便宜|短|弱|轻)(?:些|一些|一点|点)?(?:$|[?,。呢]|,?分别)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'low' },
  },
  {
    pattern:
      /占[^,。?!]{0,30}(?:比重|比例|百分之几|几成|多少|百分比|的?%)|占比|比重|相当于[^,。?!]{0,16}(?:百分之|的?几成)|(?:在|里|中)占|(?:占|是)[^,。?!]{1,20}百分之(?:几|多少)|份额|几成/,
    reading: { operation: 'share', measure: 'share' },
  },
  {
    pattern: /合计|加起来|加在一起|一共|总和|总共|之和|相加|加总|加上/,
    reading: { operation: 'sum' },
  },
  {
    pattern:
      /人均(?![^,。?]{0,8}标准的?(?:百分之|几成|多少比例|多大比例))|平均每(?![月天日年季])|次均|每人次?平均|摊到每|平均到每|每人次|平均一|每[案起]|单次/,
    reading: { operation: 'per_head' },
  },
];
