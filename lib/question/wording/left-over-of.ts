const LEFT_OVER =
  /^(.+?(?:扣掉|减去|扣除|除去|刨掉|刨去|剔除|去掉|减掉)[^,。?]{2,16}),([^,。?]*(?:多少|几)[^,。?]*)$/;
const WHAT_IS_COUNTED = /收入|支出|费用|人数|人次|金额|数量|结存|结余/;

/** 支出扣掉统筹,个人账户支出多少: what is left has a name of its own, and is of the same kind. Undefined where nothing is left over. */
export function leftOverOf(text: string): string | undefined {
  const [, taken = '', asked = ''] = LEFT_OVER.exec(text) ?? [];
  const counted = WHAT_IS_COUNTED.exec(asked)?.[0];
  const isLeft = counted === undefined ? /剩|还有|余|其他/.test(asked) : taken.includes(counted);
  return !isLeft || /占|比|增|涨|降|各|分别/.test(asked) ? undefined : `${taken}是多少`;
}
