/** The province or city without what it is: 江苏, 常州, 宁夏. Counties keep their full names: 长安 and 和平 are common words. */
export const shortArea = (area: string): string =>
  area.replace(/[省市]$|(?:壮族|回族|维吾尔)?自治区$|特别行政区$/, '');
