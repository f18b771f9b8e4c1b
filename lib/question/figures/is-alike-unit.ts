/** 万元 and 亿元 count the same thing; how large it is tells nothing of which is meant. */
export const isAlikeUnit = (unit: string, other: string | undefined): boolean =>
  other !== undefined && unit.replace(SCALE, '') === other.replace(SCALE, '');
const SCALE = /^[万亿]+/;
