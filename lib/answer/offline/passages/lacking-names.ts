import { readHanNumber } from '@/lib/text/han-number';

const COUNTED = '[个种家类款项座所批起位名]|地区|省份|城市';
const NAMES = new RegExp(
  `(?<![第\\d.])(\\d+)(?:多|余)?(?:${COUNTED})[^,。?]{0,24}?(?:(?:是|有|叫|包括|分别|涉及|来自|属于|位于|分布在)(?:的是)?(?:哪些|哪几|哪[家个]|什么|啥|谁)|[名清]单|名录|名[称字])|(?<![第\\d.])(\\d+)[条件例人起][^,。?]{0,12}(?:涉及|属于|来自|都?是)(?:的是)?(?:哪[家个些几]|谁|什么(?:医院|单位|企业|公司|地方))|名单|名录|哪(\\d+)(?:多|余)?[个种家类款项座所批]|哪(\\d+|[二两三四五六七八九十]+)个?(?:部门|部委)|(\\d+|[二两三四五六七八九十]+)大(?!类|中|型|病|额)[^,。?]{1,8}?(?:有|是|包括)?(?:哪些|哪几)|哪几家|哪些(?:企业|公司)|(?:机构|企业|公司|医院|药店|单位)的?名[称字]`,
);
/** Authorities side by side. */
const AUTHORITIES = /[部局委署院](?:办公厅)?[、和与]\p{Script=Han}/u;
/** Names stand side by side. */
const SIDE_BY_SIDE = /(?<!\d[万亿]?[个种家类款项座所批人例])、(?!\d)|[”"》][和与及]?[“"《]|[:：]$/;

/** 19种疗效好、价格低的药: what they are like is not which they are. */
const DESCRIBED = /\d+[个种家类款项座所][^,。]*?的(?=\p{Script=Han}{1,6})/u;

/** 12家,分别为…: names follow the number. */
const FOLLOWS = /^(?:分别|包括|即|其中(?=包括|有|含|为)|如|有|为|是|涵盖|含|主要)/;

/** 有7种相同,心血管疾病、肿瘤等均在前列: so do names that open the next part. */
const BEGINS_WITH_NAMES = /^(?![^、]*(?:其中|含|设|有|是|为|包括|涵盖))[^、]{2,8}、/;

/** 哪30个省份, 19种药的名单: the clause that gives the number gives the names, too; without a number the sentence gives several. */
export function lackingNames(
  text: string,
  { sentence, around }: { sentence: string; around: string },
): string[] {
  const found = NAMES.exec(text);
  if (!found) return [];
  const count = found.slice(1).find((one) => one !== undefined);
  if (count === undefined) return severalNamed(sentence, found[0]);
  // 哪六个部门: the names are those of authorities.
  if (/部门|部委$/.test(found[0]) && !AUTHORITIES.test(sentence)) return [found[0]];
  const isDigits = /^\d/.test(count);
  const number = isDigits
    ? new RegExp(`(?<![\\d.])${count}(?![\\d.])`)
    : new RegExp(`${count}|(?<![\\d.])${readHanNumber(count)}(?![\\d.])`);
  // Of so many things is told where their number stands, and nowhere else; 哪三项 need not be counted where they are named.
  if (!number.test(around)) return isDigits ? [found[0]] : severalNamed(sentence, found[0]);
  const named = /^[2二两]$/.test(count) ? givesPair : givesNames;
  return besideNumber(sentence, number).some(named) ? [] : [found[0]];
}

const severalNamed = (sentence: string, asked: string): string[] =>
  sentence.split(/[;；。]/).some(givesNames) ? [] : [asked];

const givesNames = (part: string): boolean => SIDE_BY_SIDE.test(part.replace(DESCRIBED, ''));

/** 人工耳蜗和外周血管支架2类: of two things 和 is enough. */
const givesPair = (part: string): boolean =>
  givesNames(part) || /\p{Script=Han}{2}[和及与]\p{Script=Han}{2}/u.test(part);

/** The parts of a sentence that may name what a number counts: its own, the one that leads up to it, and those that say of what it is made. */
function besideNumber(sentence: string, number: RegExp): string[] {
  const clauses = sentence.split(/[;；。]/);
  const counting = clauses.filter((clause) => number.test(clause));
  if (counting.length === 0) return clauses;
  return counting.flatMap((clause) => {
    const parts = clause.split(/[,，]/);
    const at = parts.findIndex((part) => number.test(part));
    return parts.filter(
      (part, place) =>
        place === at ||
        place === at - 1 ||
        (place > at && FOLLOWS.test(part)) ||
        (place === at + 1 && BEGINS_WITH_NAMES.test(part)),
    );
  });
}

const MEMBER =
  /(?:里面?|之?中|当中|内|名单上?)(?:都|也)?(?:有没有|有无|是否(?:有|包括|包含|含)|包不包[括含]|包[括含]|含|有)([\p{L}\p{N}]{2,10}?)(?:这家|那家)?(?:吗|没有|么|呢|在内|$|[,。?])/u;
/** 里有没有提到, 里有哪些: nothing is named that might be one of them. */
const NO_NAME =
  /^(?:没有?|提|说|规定|写|讲|要求|明确|关于|涉及|给出|公布|列|变|多|几|什么|哪|谁|啥)/;
const ALL = /所有|全部|均[已将有被]|都[已有是被]/;

/** 那些企业里有没有甲公司: whether one is among them is told by a sentence that names it, or speaks of all. */
export function lackingMember(text: string, sentence: string): string[] {
  const [, name] = MEMBER.exec(text) ?? [];
  if (name === undefined || NO_NAME.test(name)) return [];
  const short = name.replace(/(?<=..)[省市县区]$/, '');
  return sentence.includes(short) || ALL.test(sentence) ? [] : [name];
}
