import type { Ask } from '@/lib/schema/reading';
import { CHANGES } from '@/lib/question/figures/cells-for';

/** What the wording asks for → what a clause must say to be of that kind: an average is another figure than the sum, a stock than a flow. */
const KINDS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['次均', /次均/, /次均/],
  ['人均', /人均/, /人均/],
  ['床日', /床日/, /床日/],
  ['每千人', /每千人/, /每千人/],
  ['日均', /日均|每[天日]/, /日均|每[天日]/],
  ['支出', /^(?!.*收入).*支出(?!型)/, /支出|支付|花|付|使用|费用|拨|列支|补偿|报销|赔/],
  ['收入', /^(?!.*支出).*(?<![低高中])收入(?!人|群|家庭|者|水平|较|低|高)/, /收|筹|征缴|进账/],
  ['结存', /结存|结余|余额/, /结存|结余|余额|盈余/],
  ['家数', /(?:机构|企业|医院|药店|单位)(?:总)?数(?!据)/, /家|个|所/],
  ['平均', /平均(?!每|一)/, /平均|均|约|左右/],
  ['率', /(?<![效频汇税速利功])率(?![先领])/, /率|比例|比重|%|‰|成|百分/],
  ['急诊', /(?<!门)急诊/, /(?<!门)急诊/],
  ['床位', /床位|病床/, /床/],
  ['医师', /医生|医师|大夫/, /医生|医师|大夫/],
  ['护士', /护士/, /护士/],
  ['人数', /人数|人员数/, /人|名/],
  [
    '标准',
    /(?:缴费|筹资|收费|补助|补贴|付费|划入)标准/,
    /标准|每[人月年天日次]|按|费率|比例|%|不[低高]于/,
  ],
  ['补助', /(?:补助?|补贴|资助)(?:了)?多少/, /补|资助|贴/],
  // What one pays is told where the number is: 个人缴费和补助相结合,人均筹资1098元 says of both together.
  [
    '缴费',
    /(?:个人|自己|每人|一个?人|用人单位|单位)[^,。?]{0,8}[缴交](?!易)/,
    /[缴交][^,，;；。]{0,20}[\d一二三四五六七八九十]|\d[^,，;；。]{0,12}[缴交]/,
  ],
  ['罚款', /罚(?:了|掉|没|款)?(?:了)?(?:多少|几)/, /罚|违约金|没收/],
];
const CHANGE =
  /增|减|升|降|涨|跌|提高|回落|扩大|缩小|翻|持平|[多少高低](?:了|出)?\d|(?:从|由)[^,。;]{0,24}(?:到|至)/;
const INSURANCES = /(?:生育|大病|工伤|失业|养老|长期护理|商业|补充)[\u4e00-\u9fff]{0,4}保险/g;

/** What is done across provinces is a part of all there is. */
const ACROSS = /跨省|异地/;
const SPEAKS_OF_ACROSS =
  /跨|异地|外地|外[省市]|省[内外际]|转[入出外]|联网|备案|结算|互认|漫游|外出|流动/;

/** What a clause with a figure lacks to be of the kind that is asked: an average, a stock, a change, one insurance alone. */
export function lackingKind({
  ask: { text, measure, intent },
  clause,
}: {
  ask: Pick<Ask, 'text' | 'measure' | 'intent'>;
  clause: string;
}): string[] {
  const kinds = KINDS.filter(([, asked, said]) => asked.test(text) && !said.test(clause));
  const wantsChange =
    (intent === 'figure' && measure !== undefined && CHANGES.has(measure)) ||
    (intent === 'compare' && /比(?:上年|去年|上一年)|同比/.test(text));
  return [
    ...kinds.map(([name]) => name),
    ...(wantsChange && !CHANGE.test(clause) ? ['变化'] : []),
    ...(intent === 'figure' && measure === 'share' && !/占|比|%|‰|成/.test(clause) ? ['占比'] : []),
    ...sharedInsurances(text, clause),
    ...(intent === 'figure' ? acrossProvinces(text, clause) : []),
  ];
}

const acrossProvinces = (text: string, clause: string): string[] =>
  ACROSS.test(clause) && !SPEAKS_OF_ACROSS.test(text) ? ['总数'] : [];

/** 基本医疗保险、大病保险、医疗救助三重制度惠及…: what three did together is no figure of one of them. */
function sharedInsurances(text: string, clause: string): string[] {
  const asked = [...new Set(text.match(INSURANCES) ?? [])];
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0 || /三重|各项|三项/.test(text)) return [];
  const together = new RegExp(
    `(?:保险|救助)[、和及与]${only}|${only}[、和及与][\\u4e00-\\u9fff]{0,8}(?:保险|救助)`,
  );
  return together.test(clause) ? [only] : [];
}
