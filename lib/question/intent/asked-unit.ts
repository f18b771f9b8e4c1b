/** How a question names the unit of its answer → what that unit may look like in a source. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:多少|几)(?:万|亿|千)?(?:元|块钱)|多少(?:钱|费用?$|罚款$|奖励?金|资金|款项|经费)|几个钱|的钱[^,。?]{0,4}多少|(?:金额|资金|奖金)(?:一共|总共|共|[是为有])*(?:多少|几|$)|总额(?:[是为有]?(?:多少|多大|几)|$)/,
    /元/,
  ],
  [
    /(?:多少|几)(?:万|亿)?人次|多少(?:万|亿)?次|人次(?:数|总数)?(?:[是为有]?(?:多少|几)|怎么样|情况)?$/,
    /次(?!性)/,
  ],
  [/(?:多少|几)(?:万|亿)?家/, /家|所|个|户|^$/],
  [/(?:多少|几)组|组数(?:[是为有]?多少)?$/, /组|^$/],
  [/(?:多少|几)例|例数(?:[是为有]?多少)?$/, /例|^$/],
  [/(?:多少|几)款/, /款|种|个|^$/],
  [/(?:多少|几)个?(?:工作[天日]|天)/, /天|日/],
  [/(?:多少|几)个月/, /月/],
  [/几次/, /(?<!人)次$/],
  // 掏了几个亿: what is paid is money, whether it is said or not.
  [
    /(?:发|花|付|收|筹|补|赔|掏|拨|投|砸|出|奖)(?:了|出|去|掉|过|入|给)*(?:多少|几)个?[百千]?[万亿](?![人家次张条户件例起种个名元亿])/,
    /元/,
  ],
  [
    /(?:多少|几)(?:个|味|样)(?:药品?|品种|病种?|耗材)(?![人床房案店企厂师费生经零商])|(?:品种|药品|病种)(?:数目|个数)/,
    /种|个|款|味|^$/,
  ],
  [/家数(?:[是为有]?(?:多少|几)|$)/, /家|所|个|户|^$/],
  [/(?:多少|几)种/, /种|个|款|^$/],
  [/(?:多少|几)(?:万|亿)?条/, /条/],
  [/(?:多少|几)(?:起|宗)/, /[起件宗]/],
  [/(?:多少|几)岁/, /岁/],
  [/(?:多少|几)位(?:数|码|字符|编码)/, /位/],
  // 近几年, 哪几年 are times.
  [/(?:多少|(?<![近这哪前后去那历每头最])几)年/, /年/],
  [/(?:多少|几)周/, /周/],
];

/** 多少人 is so often said of 人次 that it yields to every other unit. */
const PEOPLE: (typeof UNITS)[number] = [
  /(?:多少|几)(?:万|亿)?(?:人(?![次民均口员群类])|[个名位]?工作人员)|(?:多少|几[个名位]?)[^,。?多少几]{1,4}的人$/,
  /人(?!员)|人员\d/,
];

/** The unit that a question asks for, as a pattern over units or over clauses; undefined where it leaves it open. */
export function askedUnit(text: string): RegExp | undefined {
  const named = UNITS.filter(([asked]) => asked.test(text));
  if (named.length === 0 && PEOPLE[0].test(text)) return PEOPLE[1];
  return named.length === 1 ? named[0]?.[1] : undefined;
}
