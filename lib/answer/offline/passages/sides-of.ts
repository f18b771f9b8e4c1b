const SIDE = '[^,。?!、:;]{2,14}';
const TOLD_APART =
  '(?:这?[两二三四][种个者类][^,。?]{0,4})?(?:之间)?(?:的|,|有|在|到底|究竟|主要|具体|请|逐一|说明|其|什么|啥|哪些|怎么|如何|怎样|咋)*(?:区别|差别|差异|不同|不一样|区分|分别|各自|各(?=[由归是有怎如]))';

/** 承办型和经办型差别在哪, 甲亏损与乙亏损分别由谁承担: things that are told apart. */
export const TOLD_APART_SIDES = new RegExp(
  `((?:${SIDE}、){0,3}${SIDE})(?:和|与|跟|同|、|及|还是)(${SIDE}?)${TOLD_APART}`,
);
const LEAST = 2;

/** The things that a folded question wants told apart, as the texts found write them: the longest pieces of it that stand there. */
export function sidesOf(
  question: string,
  isWritten: (piece: string) => boolean,
): readonly string[] | undefined {
  const [, left = '', right = ''] = TOLD_APART_SIDES.exec(question) ?? [];
  const [first = '', ...between] = left.split('、');
  const one = suffixes(first).find(isWritten);
  const kind = one?.at(-1) ?? '';
  const other = prefixes(left.includes('的') ? right : ownOf(right, kind)).find(isWritten);
  const sides = [one, ...between, other].flatMap((side) => (side === undefined ? [] : [side]));
  const isWhole = sides.length === between.length + 2 && new Set(sides).size === sides.length;
  return isWhole && sides.every(isWritten) ? sides : undefined;
}

/** 甲类和乙类设备, 甲和乙的筹资方式: what is asked of both is no part of the one. */
const ownOf = (text: string, kind: string): string => {
  const at = kind === '' ? -1 : text.indexOf(kind, 1);
  return at > 0 ? text.slice(0, at + 1) : text.replace(/(?<=.{2})的.*$/u, '');
};

const suffixes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_, at) => text.slice(at));

const prefixes = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_, at) =>
    text.slice(0, text.length - at),
  );
