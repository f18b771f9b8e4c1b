import type { Ask } from '@/lib/schema/reading';
import { isStated } from './is-stated';
import { partsInText } from './parts-in-text';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const WHICH = '(?:哪些|哪几|什么|啥|几)(?:个|样|种|类|项(?!目)|块)?';
const PART = '(?:项目|部分|方面|开支|支出|费用|科目|地方|用途|去处|块|项)?';
const LAID = '(?:列|报|写|说|给|摆)(?:一下|一列|出来?|清楚|上|明)?';
const AMOUNTS = '(?:金额|数额|钱数|数字?|各多少|多少钱|多少)?';
/** What a sum is made up of, in the ways that it is asked for. */
const ASKED: readonly RegExp[] = [
  new RegExp(`[,、]?(?:都|分别|主要|具体)*(?:是)?由?${WHICH}${PART}(?:构成|组成)(?:的)?`, 'g'),
  new RegExp(
    `[,、]?(?:都|分别|主要|具体)*(?:包括|包含|含|有|分为?|分成)(?:了|着)?${WHICH}${PART}`,
    'g',
  ),
  new RegExp(
    `[,、]?(?:都|主要|具体|分别)*(?:花|用|支出?|付|投)(?:在|到|给|于)(?:了)?${WHICH}${PART}(?:上面|上|里|去)?(?:了)?`,
    'g',
  ),
  /[,、]?(?:都|具体|里头|里面)*(?:是)?(?:怎么|咋|如何|怎样)(?:来)?(?:分|花|构成|组成|分配|安排|用)(?:掉|出去|下去)?的/g,
  /[,、]?(?:给)?(?:拆|分|掰)(?:开|分|解)(?:来)?(?:看看|看|说说|说|讲讲|讲|列)?/g,
  new RegExp(
    `[,、]?(?:按|把|将)?(?:各|每)(?:个)?(?:项目|分项|子项|项|部分|块)(?:的)?(?:${LAID})?${AMOUNTS}(?:${LAID})?`,
    'g',
  ),
  new RegExp(
    `[,、]?(?:各自的?)?${AMOUNTS}(?:一项项|逐项|一项一项|分项|挨个|逐一|一一)(?:的|地)?${LAID}${AMOUNTS}`,
    'g',
  ),
  new RegExp(`[,、]?(?:的)?(?:构成|组成|明细|细项|去向)(?:情况)?(?:${LAID})?`, 'g'),
];
/** 待遇的钱: what is paid out. */
const MONEY = /的(?:钱|费用|资金|开支)(?=,|$)/;
/** 都含啥, 口径是: what a name takes in is told by its definition. */
const DEFINED = /口径|定义|含义|指|(?:包括|包含|含|计入|算)(?:了|着|进)?(?:些)?(?:啥|什么|哪)/;
const OPEN: ReadonlySet<Ask['intent']> = new Set(['figure', 'list', 'passage', 'how']);
const LEAST = 4;
const NAMED = 0.6;

/**
 * 支出由哪些项目构成, 怎么分的, 拆开看看: a sum by the parts that a source lists of it, each with its amount; undefined where nothing
 * of the kind is asked or no source lists any.
 */
export function inParts({
  ask: { text, intent },
  read,
  vocabulary,
}: {
  ask: Ask;
  read: (text: string) => Ask;
  vocabulary: Vocabulary;
}): Ask | undefined {
  const stem = OPEN.has(intent) ? stemOf(text) : '';
  if (stem === '') return undefined;
  const wholes = [...new Set([stem.replace(MONEY, '支出'), stem])];
  for (const whole of wholes) {
    const ask = read(`${whole.replace(/,+/g, ',')}各项分别是多少`);
    if (isListed(ask, vocabulary)) return { ...ask, intent: 'figure', wanted: 'number' };
  }
  return undefined;
}

/** What is asked about, without the words that ask for its parts; empty where none do. */
function stemOf(text: string): string {
  if (DEFINED.test(text) && !/金额|数额|多少|列/.test(text)) return '';
  const stem = trimEnd(ASKED.reduce((rest, asked) => rest.replace(asked, ','), text));
  return stem.length < LEAST || stem.length === trimEnd(text).length ? '' : stem;
}

const trimEnd = (text: string): string => text.replace(/[,、?。]+$/, '');

/** Whether it is one sum of money, well named, of which a source lists the parts. */
function isListed(ask: Ask, vocabulary: Vocabulary): boolean {
  const { targets, named, text } = ask;
  const [target, ...others] = targets;
  if (!target || others.length > 0 || named < NAMED || !isStated(ask)) return false;
  const cells = seriesOf(target, vocabulary)?.cells ?? [];
  return (
    cells.every(({ unit }) => unit.endsWith('元')) &&
    partsInText({ target, text, vocabulary }).length > 1
  );
}
