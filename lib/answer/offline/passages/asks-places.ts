/** Units of the country. 市场 and 区别 are none. */
const UNIT =
  '(?:省份?|设区市|地级市|地市|州市|市州|地州|盟市|市(?!场)|州|自治区|区县|县区|县|统筹地?区|区(?![别分间域块]))';
const PLACE = `(?:${UNIT}|城市|地方|地区|国家)`;
const COUNT = '(?:[\\d一二两三四五六七八九十]+|几)';

const PLACES = new RegExp(`哪(?:${COUNT}|些)?个?${PLACE}|(?:有|包括|包含|覆盖|涉及)几个${PLACE}`);
const COUNTED_UNITS = new RegExp(`哪${COUNT}个${UNIT}`);

/** Whether the names of places are asked for: 哪几个省先试的, 覆盖哪些城市. */
export const asksPlaces = (question: string): boolean => PLACES.test(question);

/** The words that ask for the names of so many units, each by its own: 哪5个市. */
export const countedUnits = (question: string): string | undefined =>
  COUNTED_UNITS.exec(question)?.[0];
