import type { MappedText, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { sliceMapped } from '@/lib/text/mapped-text';
import { splitSentences } from '@/lib/text/sentences';
import { enumerationOf, itemOf } from './enumeration';
import { splitList } from './split-list';
import type { ListPiece } from './split-list';

/** Words that announce a list; what stands before them in the sentence says of what. */
const LEAD =
  /(?:主要|具体|一般|通常)?(?:包括(?:了)?|包含|分为|划分为|分成|涵盖|涉及)(?:以下|如下)?(?:[一二三四五六七八九十\d]+(?:个|种|类|项|大类|方面|部分)[^，。：:、]{0,6})?[：:]?/gu;
/** A count that closes a list and tells how many it has: …五项配套机制. */
const COUNT =
  /(?<=[^、，。；\d])(?:等)?“?([两三四五六七八九十]|\d{1,2})(?:大类|大|个|项|种|类|方面|部分|(?<=“.)[\u4e00-\u9fff]{1,2}”)([^，。；、：（(]{0,10})/gu;
/** What a list may begin after. */
const BEFORE_LIST =
  /^.*(?:建立了?|包括|覆盖|涉及|纳入|新增|健全|实施|实行|推行|设立|形成|构建|明确了?|提出|成为|具备|实现|通过|围绕|按照|针对|分为|有|为|对|将|由|在|从)/su;
const HAN_DIGITS = '零一二三四五六七八九十';
/** A first item that is a clause: what follows it is no list of its kind. */
const CLAUSE = /取消|实现|进行|开展|要求|不得|应当|加快|完善|推动|^.{8,}对/u;

function countOf(text: string): number {
  return text === '两' ? 2 : HAN_DIGITS.includes(text) ? HAN_DIGITS.indexOf(text) : Number(text);
}

type Found = { title: ListPiece; items: ListPiece[] };

function afterLead({ text, lead }: { text: string; lead: RegExpMatchArray }): Found | undefined {
  const at = lead.index ?? 0;
  const before = text.slice(0, at).replace(/^.*[；;]/su, '');
  const items = splitList({ text, from: at + lead[0].length });
  const first = items[0];
  if (
    !first ||
    items.length < 3 ||
    before.length < 2 ||
    CLAUSE.test(text.slice(first.start, first.end))
  )
    return undefined;
  return { title: { start: at - before.length, end: at + lead[0].length }, items };
}

/** 实名用药“五定”管理: a name in quotation marks counts what stands right before it. */
const standsApart = (count: RegExpMatchArray, parts: readonly ListPiece[]) =>
  count[0].startsWith('“') && parts.at(-1)?.end !== count.index;

/** The list that a count closes, where it has just as many items as the count says. */
function beforeCount({
  text,
  count,
}: {
  text: string;
  count: RegExpMatchArray;
}): Found | undefined {
  const at = count.index ?? 0;
  const wanted = countOf(count[1] ?? '');
  const head = text.slice(0, at);
  const clause =
    Math.max(
      head.lastIndexOf('，'),
      head.lastIndexOf('。'),
      head.lastIndexOf('；'),
      head.lastIndexOf(','),
    ) + 1;
  const parts = splitList({ text, from: clause, to: at });
  const first = parts[0];
  if (wanted < 2 || parts.length !== wanted || !first) return undefined;
  if (standsApart(count, parts)) return undefined;
  const begins = BEFORE_LIST.exec(text.slice(first.start, first.end));
  const start =
    begins && first.end - first.start - begins[0].length >= 2
      ? first.start + begins[0].length
      : first.start;
  const items = [{ start, end: first.end }, ...parts.slice(1)];
  const others = Math.max(...items.slice(1).map((item) => item.end - item.start));
  const isEven =
    first.end - start <= others * 2 + 4 && !/["“”]/u.test(text.slice(start, first.end));
  const isList =
    isEven && items.every((item) => item.end - item.start >= 2 && item.end - item.start <= 20);
  return isList ? { title: { start: clause, end: at + count[0].length }, items } : undefined;
}

function listsIn(text: string): Found[] {
  const led = [...text.matchAll(LEAD)].flatMap((lead) => afterLead({ text, lead }) ?? []);
  const counted = [...text.matchAll(COUNT)].flatMap((count) => beforeCount({ text, count }) ?? []);
  const overlaps = (one: Found) =>
    led.some((other) => other.items.some((item) => one.items.some((own) => own.end === item.end)));
  return [...led, ...counted.filter((one) => !overlaps(one))];
}

const FLOWING = new Set(['paragraph', 'item', 'term', 'note']);

/** 、-lists of a sentence that says what it lists: …包括A、B、C和D, or A、B、C三种方式. */
export function enumerateInline(document: SourceDocument): Enumeration[] {
  return document.blocks
    .filter((block) => FLOWING.has(block.kind))
    .flatMap((block) =>
      splitSentences(block.content.text).flatMap(({ start, end }) => {
        const content: MappedText = sliceMapped(block.content, start, end);
        return listsIn(content.text).map((list) =>
          enumerationOf({
            document,
            block,
            kind: 'inline',
            title: sliceMapped(content, list.title.start, list.title.end),
            items: list.items.map((item) =>
              itemOf({ content: sliceMapped(content, item.start, item.end), label: '' }),
            ),
          }),
        );
      }),
    );
}
