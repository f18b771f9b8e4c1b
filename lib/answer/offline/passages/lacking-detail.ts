import type { Ask } from '@/lib/schema/reading';
import { documentNumbersIn } from '@/lib/text/document-number';

/** 满12分, 超过3个月, 第2次: the case that a rule is asked for. */
const CASE =
  /(?:满|超过|达到|不足|不满|少于|多于|低于|高于|第)(\d+(?:\.\d+)?)(?:分|天|日|个?月|年|次|元|万|人|周?岁|家|片|例|%|号|批|届|轮|期)/;
/** Kinds of question that a rule answers; a number that a statement has is weighed otherwise. */
const OF_RULES: ReadonlySet<Ask['intent']> = new Set(['how', 'passage', 'list', 'define', 'why']);
const NUMERALS = '零一二三四五六七八九十';

/** 哪些病种, 包括什么药: things that go by names, which stand side by side. */
const KINDS_ASKED =
  /(?:哪些|哪几[种个]|包括(?:什么|啥|哪些?))(病种|疾病|药品|药|医院|医疗机构|药店|企业|厂家|学校|城市|品种|国家)/;
/** 城市有哪些: the same the other way round. */
const ASKED_OF =
  /(病种|疾病|药品|医院|医疗机构|药店|企业|厂家|学校|城市|品种|国家)(?:都|分别|具体|一共|主要)?(?:有|是|包括)(?:哪些|哪几[个种家]|什么|啥)(?:$|[,。?呀啊呢])/;
const SIDE_BY_SIDE = /、|[”"》]?(?:以?及|和|与)[“"《]?|(?:包括|分别为|如下)[:：]?/;

type Asked = Pick<Ask, 'text' | 'intent'>;

/** What a question makes its case, or the names that it wants, where a folded sentence does not give them; `around` is its passage with what stands over it. */
export const lackingDetail = (
  ask: Asked,
  { sentence, around }: { sentence: string; around: string },
): string[] => [
  ...new Set([
    ...lackingCase(ask, { sentence, around }),
    ...lackingNames(ask, sentence),
    ...otherFigure(ask, around),
    ...otherPaper(ask, around),
  ]),
];

/** 42号文 is not told by what stands beside the number of another paper. */
const otherPaper = ({ text }: Asked, around: string): string[] =>
  documentNumbersIn(text)
    .filter(({ forms }) => !forms.some((form) => around.includes(form)))
    .map(({ start, end }) => text.slice(start, end));

/** 图8, 表2: what a text numbers. */
const NUMBERED = /(图|表|附件|附录|附图|附表)(\d{1,2})(?!\d|年)/;

/** 图8 is not answered by the note under 图3. */
function otherFigure({ text }: Asked, around: string): string[] {
  const [name, kind = '', number = ''] = NUMBERED.exec(text) ?? [];
  if (name === undefined) return [];
  const numbers = [...around.matchAll(new RegExp(`${kind}(\\d{1,2})(?!\\d|年)`, 'g'))];
  const isOther = numbers.length > 0 && !numbers.some(([, said]) => said === number);
  return isOther ? [name] : [];
}

function lackingCase(
  { text, intent }: Asked,
  { sentence, around }: { sentence: string; around: string },
): string[] {
  const [said, number = ''] = CASE.exec(text) ?? [];
  if (said === undefined || !OF_RULES.has(intent)) return [];
  // 第130号公约 is another one than that beside it.
  const within = said.endsWith('号') ? sentence : around;
  const isSaid = formsOf(number).some((form) =>
    new RegExp(`(?<![\\d.])${form}(?![\\d.])`).test(within),
  );
  return isSaid ? [] : [said];
}

function lackingNames({ text, intent }: Asked, sentence: string): string[] {
  const kind = intent === 'list' ? (KINDS_ASKED.exec(text) ?? ASKED_OF.exec(text))?.[1] : undefined;
  if (kind === undefined || !sentence.includes(kind)) return [];
  const isNamed = sentence
    .split(/[,;。]/)
    .some((part) => SIDE_BY_SIDE.test(part) && part.length > kind.length + 4);
  return isNamed ? [] : [`哪些${kind}`];
}

/** 3 and 三, as a text may write it. */
const formsOf = (number: string): string[] =>
  [
    number.replace('.', '\\.'),
    ...(Number(number) <= 10 && Number.isInteger(Number(number))
      ? [NUMERALS[Number(number)] ?? '']
      : []),
  ].filter((form) => form !== '');
