const CHANGE =
  /从[^,。?!]*\d[^,。?!]{0,12}到?[^,。?!]*\d|[涨降增减升跌掉]了|比(?:上年|去年|前年)[^,。?!]{0,6}[多少高低]/;
const EXPLAINED = /[^。?!]{0,24}(?:怎么|如何|咋)(?:去|来)?(?:解释|说明)/;
const OF_CHANGE = new RegExp(`(?:${CHANGE.source})${EXPLAINED.source}`);

/** Whether the cause of a change is asked for (从7家变62家,怎么解释的), and not what a word means. */
export const asksToExplain = (text: string): boolean => OF_CHANGE.test(text);
