/** Words that name two things at once → the two, where both are meant. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/收支(?=相差|差|分别|各|是多少|多少|情况|如何|怎么样|总额|总数|两|规模)/g, '收入和支出'],
  [/(?<=基金)收支(?=$|[?,。呢])/g, '收入和支出'],
  [/男女(?=分别|各|的|平均)/g, '男性和女性'],
  [/城乡(?=分别|各)/g, '城市和农村'],
];

/** 收支分别 → 收入和支出分别: each of the two is then read on its own. */
export function expandAbbreviations(text: string): string {
  return ABBREVIATIONS.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text);
}
