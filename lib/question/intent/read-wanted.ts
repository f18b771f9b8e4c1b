import type { Wanted } from '@/lib/schema/reading';
import { asksWherein } from './asks-wherein';

/** Most telling first. */
const WANTED: readonly (readonly [Wanted, RegExp])[] = [
  [
    'time',
    /什么时候|何时|哪(?:一)?年|哪天|几月|几号|哪个?月|多久前|(?:起|施行|实施|成立|发布|启动|建立|开始|上线|出台|生效|建成).{0,4}时间|时间是/,
  ],
  ['number', /多少|几(?!乎)|多大|多高|百分之|比例|占比|(?:什么|啥|哪个)(?:费率|税率|利率)/],
  [
    'who',
    /谁|哪(?:个|些|家|几个)(?:部门|单位|机构|公司|企业|组织|人)|由.{0,4}(?:负责|主管|牵头|发布|承担)/,
  ],
  ['place', /哪里|哪儿|哪(?:个|些|几个)(?:省|市|地方|地区|城市|国家|区域)|在哪|什么地方/],
  [
    'yesno',
    /(?:吗|(?<![什怎那这])么|是否|是不是|有没有|能不能|可不可以|能否|可否|对不对)[?。!]?$|^(?:是否|是不是|有没有|能不能|能否)|吗[?]/,
  ],
];

/** What a sentence must hold to answer a question. */
export function readWanted(text: string): Wanted {
  const wanted = WANTED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any';
  return wanted === 'place' && asksWherein(text) ? 'any' : wanted;
}
