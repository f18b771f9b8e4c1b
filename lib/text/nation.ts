/** The whole country, as the table names it. */
export const NATION = '全国';

/** What a text may call the whole country. */
export const NATION_NAMES: readonly string[] = ['全国', '我国', '中国', '全中国'];
