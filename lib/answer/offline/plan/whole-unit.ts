/** 万亿 of a figure in 亿元 is 万亿元. */
export const wholeUnit = (unit: string, printed: string): string =>
  /[万亿]$/.test(unit) ? `${unit}${printed.replace(/^[万亿]+/, '')}` : unit;
