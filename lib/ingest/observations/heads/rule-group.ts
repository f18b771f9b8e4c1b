import { cleanHead } from './clean-head';

const KIND =
  '(?:人员|人口|群众|对象|成员|孤儿|患者|儿童|新生儿|孕产妇|孕妇|学生|老人|残疾人|家庭|退役军人|(?:低保|五保|特困|贫困|边缘|脱贫|监测)户)';
/** 特困人员、低保对象和返贫致贫人口: persons in a row, with which a clause begins. */
const GROUPS = new RegExp(
  `^(?:(?:(?!参保|按|由|每|给)\\p{Script=Han}){0,12}?${KIND}(?:（[^（）]{1,12}）)?(?:、|和|及|以及|或者?|与)?)+`,
  'u',
);
/** What a rule gives or takes of persons; who does something (办理, 应当) is no group that an amount is for. */
const RECEIVES =
  /^(?:$|[，：的\d]|起付|支付|报销|救助|资助|补助|每人|人均|按|年度|个人|住院|门诊|大病|享受|不设|取消|免|给予|由|全额|定额|相应|政策|降低|提高)/u;
/** All who are insured are no group. */
const ALL =
  /^(?:参保|就医|就诊|缴费|医保|城乡|本市|全体|其他|上述|以上|符合条件)*(?:人员|患者|群众|对象|成员|人口|家庭)$/u;

/** The persons that a clause of a rule begins with, as it names them (低保对象、特困人员起付线降低50%): '' where it begins with none. */
export function ruleGroup(clause: string): string {
  const { text } = cleanHead(clause);
  const name = (GROUPS.exec(text)?.[0] ?? '').replace(/(?:、|和|及|以及|或者?|与)$/u, '');
  return name !== '' && !ALL.test(name) && RECEIVES.test(text.slice(name.length)) ? name : '';
}
