/** 承办型和经办型差别在哪, 甲亏损与乙亏损分别由谁承担: two things that are told apart. */
export const TWO_SIDES =
  /([^,。?!、:;]{2,14})(?:和|与|跟|同|、|及|还是)([^,。?!、:;]{2,14}?)(?:这?[两二][种个者类][^,。?]{0,4})?(?:之间)?(?:的|,|有|在|到底|究竟|主要|具体|什么|啥|哪些|怎么|如何|怎样|咋)*(?:区别|差别|差异|不同|不一样|区分|分别|各自|各(?=[由归是有怎如]))/;
const LEAST = 2;

/** The two things that a folded question wants told apart, as the texts found write them: the longest piece on either side of 和 that stands there. */
export function sidesOf(
  question: string,
  isWritten: (piece: string) => boolean,
): readonly [string, string] | undefined {
  const [, left = '', right = ''] = TWO_SIDES.exec(question) ?? [];
  const one = suffixes(left).find(isWritten);
  const other = prefixes(right).find(isWritten);
  return one === undefined || other === undefined || one === other ? undefined : [one, other];
}

const suffixes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_, at) => text.slice(at));

const prefixes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_, at) =>
    text.slice(0, text.length - at),
  );
