/** 多少家, 几个人; 住院的人次 职工多还是居民多 is of visits, too, where no money is spoken of. */
export function countedIn(text: string): string | undefined {
  const asked = /(?:多少|几)(人次|家|种|起|条|人(?!均|民)|钱|元)/.exec(text)?.[1];
  const isOfVisits = /人次/.test(text) && !/[元钱]|费|金额|支出|收入|基金/.test(text);
  return asked ?? (isOfVisits ? '人次' : undefined);
}
