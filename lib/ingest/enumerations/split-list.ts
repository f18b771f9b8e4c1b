export type ListPiece = { start: number; end: number };

const OPENERS = '（(《〈“‘「〔';
const CLOSERS = '）)》〉”’」〕';
const LONGEST = 30;
/** What closes a list and is no part of its last item: 等环节, 三种模式, 四部分内容. */
const TAIL =
  /(?:等(?:[^、，。]{0,16})?|(?:[两三四五六七八九十]|\d{1,2})(?:个|种|类|项|大类|方面|部分)(?:模式|方式|方面|内容|类型|情形|渠道|环节|制度|措施)?)$/u;

/** The parts of a 、-list from `from` to the end of its clause; brackets and quotes stay whole. */
function partsOf({ text, from, to }: { text: string; from: number; to: number }): ListPiece[] {
  const parts: ListPiece[] = [];
  let depth = 0;
  let start = from;
  let at = from;
  for (; at < to; at += 1) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) depth += 1;
    else if (CLOSERS.includes(character)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (character === '、') {
      parts.push({ start, end: at });
      start = at + 1;
    } else if (/[，。；：;,:！？]/u.test(character)) break;
  }
  parts.push({ start, end: at });
  return parts;
}

/** The items of a 、-list, the last joined by 和 or 以及 told apart; empty where it does not read as one. */
export function splitList({
  text,
  from,
  to = text.length,
}: {
  text: string;
  from: number;
  to?: number;
}): ListPiece[] {
  const parts = partsOf({ text, from, to });
  const last = parts.at(-1);
  if (!last || parts.length < 2) return [];
  const head = parts.slice(0, -1);
  if (head.some(({ start, end }) => /以及/u.test(text.slice(start, end)))) return [];
  const said = text.slice(last.start, last.end).replace(TAIL, '');
  const joint = /^(.{2,20}?)(?:以及|和|及|与)(.{2,20})$/u.exec(said);
  const closing =
    joint?.[1] && joint[2]
      ? [
          { start: last.start, end: last.start + joint[1].length },
          { start: last.start + said.length - joint[2].length, end: last.start + said.length },
        ]
      : [{ start: last.start, end: last.start + said.length }];
  const items = [...head, ...closing];
  return items.every(({ start, end }) => end - start >= 2 && end - start <= LONGEST) ? items : [];
}
