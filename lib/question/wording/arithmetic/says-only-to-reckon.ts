import { FORMULA_YEAR } from './formula-year';

/** What is said of the reckoning itself: nothing of it says what of. */
const SAID =
  '请|麻烦|帮忙|帮我|帮|想|我|您|你|给|做|求|列|看看|一下|一?道|算下来|算出来?|算|测算|核算|两笔?钱?|[两二]者|两个|两项|两年|之间|相差|相比|结果|得数|得出|得到|得|等于|大概|约|到底|是|为|有|占|合|会|能|剩下?|还|余下?|的话|的|后|出来|一?个|啥|什么样?|多大|多少|几|百分之|百分点|比例|比重|占比|百分比|减法|除法|加法|差额?|比值|倍数?|关系|数目?|值|额|金额|总额|总数|怎样|怎么样|呢|吧|啊|一|平均|每人次|每人|每家|每次|每|万|亿|千|元|块钱?|钱|人次|人|家|件|次|种|合计|[,。?!;:、()%\\s]';
const ONLY_SAID = new RegExp(`^(?:${SAID}|${FORMULA_YEAR})*$`);

/** Whether a text says nothing but that something is to be reckoned, and of what year. */
export const saysOnlyToReckon = (text: string): boolean => ONLY_SAID.test(text);
