const MONEY_OR_COUNT = '万亿元|亿元|万元|元|亿人次|万人次|人次|亿人|万人|人|万亿|亿|万';
const CONVERT = new RegExp(
  `(?:换算|折合|折算|转换|换成|换)(?:成|为|作)?(?:是)?(?:多少)?(${MONEY_OR_COUNT})|(?:以|用|按)(${MONEY_OR_COUNT})(?:为单位|计|表示|作单位)|(?:合|等于|相当于|也就是|就是)多少(${MONEY_OR_COUNT})|\\d[^,。?!]{0,6}(?:是|有|算|=)(?:几|多少)(?:个)?(万亿|亿|万)(?![人家件个种次])`,
);

/** The unit that a figure is wanted in: 换算成万元, 合多少万亿元. */
export function unitIn(text: string): { unit: string; isWish: boolean } | undefined {
  const match = CONVERT.exec(text);
  const unit = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (unit !== undefined) return { unit, isWish: true };
  const asked = /(?:多少|几)(?:个)?(万亿元|亿元|万元|亿人次|万人次|亿人|万人|万亿|亿)/.exec(
    text,
  )?.[1];
  return asked === undefined ? undefined : { unit: asked, isWish: false };
}
