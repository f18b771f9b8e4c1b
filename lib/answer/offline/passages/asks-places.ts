const PLACES =
  /哪(?:几|些|[一二两三四五六七八九十])?个?(?:地方|地区|地市|州市|市州|地州|盟市|省|市(?!场)|城市|自治区|国家|统筹区|区县)|(?:有|包括|包含|覆盖|涉及)几个(?:省|市(?!场)|地方|地区)/;

/** Whether the names of places are asked for: 哪几个省先试的, 覆盖哪些城市. */
export const asksPlaces = (question: string): boolean => PLACES.test(question);
