import type { Ask, ContentWord } from '@/lib/schema/reading';

/** So much weight has a word that says what a list is of. */
const TELLING = 0.5;
/** 项目范围为, 主要有; 成为, 调整为 and 约为 name nothing, and 一个亮点是 names the first of several. */
const NAMES =
  /^(?!.{0,6}(?:最|一[个大种项]|第))(?:(?!的)\p{Script=Han}){0,5}?(?:主要)?(?:(?<![成作列整变改转认视称约仅均设定名以因行较更最尤人])为(?!了|\d)|是(?!否|\d)|包括|包含|涵盖|限定为|有(?:[^,，。;；]*、))/u;
/** 除了甲,还有哪些: not those that are named. */
const OTHERS_ASKED = /除了?|除开|之外|以外/;

/** 几条建议: the items are asked for as such, one does not say which they are. */
const LISTED_KINDS = /建议|措施|举措|经验|问题|意义|原因|步骤|流程|任务|要求|原则|亮点|条|点/;

/** The words of a list's question that a folded text names the things of: 调减项目范围为…, 甲类药品主要有…、…. */
export const namedIn = (
  { text: question, content }: Pick<Ask, 'text' | 'content'>,
  text: string,
): string[] =>
  (OTHERS_ASKED.test(question) || content.some(isListedKind) ? [] : content)
    .filter(({ frame, weight }) => !frame && weight >= TELLING)
    .flatMap((word) => [word.text, ...word.means])
    .filter((word) => names(text, word));

function names(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (NAMES.test(text.slice(at + word.length))) return true;
  return false;
}

const isListedKind = ({ frame, text }: ContentWord): boolean => frame && LISTED_KINDS.test(text);
