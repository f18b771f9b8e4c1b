/** What the name of an amount ends in. */
const AMOUNT =
  '(?:金额|数额|总额|总数|数量|数目|人数|人次|次数|家数|家次|件数|起数|个数|案件数|机构数|企业数|收入|支出|费用|数)';
const FIRST = `^(.*?${AMOUNT})(?:是多少|有多少|多少)?`;
/** 它在基金收入里的占比, 及其所占的比重. */
const WITH_SHARE = new RegExp(
  `${FIRST}(?:[,、]|,?(?:以及|及|和|与|还有)(?:它们?|其|该项|这部分)?(?:在([^,。?]{2,14}?)(?:里头|里面|之中|当中|中|里|内))?)(?:的|所)?占?(?:到)?(?:的)?(?:占比|比重|比例|份额)(?:是|为|有)?(?:多少|几成|多大|百分之几)?$`,
);
const WITH_OTHER = new RegExp(
  `${FIRST}(?:[,、]?(?:以及|还有|及|另外)|,(?:和|与|跟))([^,。?]{3,}?${AMOUNT})(?:各|分别)?(?:是多少|有多少|多少)?$`,
);

/** A question for two amounts named side by side, or for an amount and its share, as two questions. Undefined where there is but one. */
export function splitNouns(text: string): { asks: [string, string]; isShare: boolean } | undefined {
  const [, amount, whole] = WITH_SHARE.exec(text) ?? [];
  if (amount !== undefined) {
    const share = whole === undefined ? '占比是多少' : `占${whole}的比重是多少`;
    return { asks: [`${amount}是多少`, share], isShare: true };
  }
  const [, first, other] = WITH_OTHER.exec(text) ?? [];
  return first === undefined || other === undefined
    ? undefined
    : { asks: [`${first}是多少`, `${other}是多少`], isShare: false };
}
