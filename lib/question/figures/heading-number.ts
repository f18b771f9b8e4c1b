/** （三）, 一、, 2.: what numbers a heading. */
export const HEADING_NUMBER =
  /^(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+(?:\.\d+)*[.、]?)\s*/;
