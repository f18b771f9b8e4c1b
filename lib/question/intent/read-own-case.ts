/** A sum of money that a question tells of somebody, and the question for the printed rule that applies to it. */
export type OwnCase = {
  /** In 元, a plain decimal. */
  readonly given: string;
  /** Ask for the rate (报销比例多少), most told first: of what the rules cover, or of all. */
  readonly rests: readonly string[];
  /** What the rate must be of, in its source's own words; undefined for what is paid back of a bill. */
  readonly base?: RegExp;
  /** The amount that one pays oneself is taken off already. */
  readonly isNet: boolean;
};

const AMOUNT = String.raw`(?:是|为|有|按|到|大概|大约|约|差不多|总共|一共|共)*(\d+(?:\.\d+)?)(万|千)?(\d(?!\d))?(?:元|块钱?|块)?(?![\d.年月日天岁%‰级次人家多余几万千百亿])`;
const SPENT = new RegExp(
  `(?:(?:总共|一共|总|共)?(?:花(?:费|掉)?|用|消费)了?|(?:医疗|住院|门诊|总)?费用?|发生|产生)了?${AMOUNT}`,
);
const SALARY = new RegExp(`(?:月薪|月?工资|月收入|缴费基数|基数)${AMOUNT}`);
const INCOME = new RegExp(`(?:可支配收入|平均工资)${AMOUNT}`);

const PAID_BACK =
  /(?:统筹|基金|医保)?(?:基金)?(?:大概|大约|最多)?(?:能|可以?|会|给|应该?)*(?:报(?:销)?|支付|赔)(?:掉|了|到|回来?|下来)?(?:多少|几)(?:元|块|钱)*/;
/** The rates are of what the rules cover: of a bill as a whole nothing follows. */
const COVERED =
  /(?:医保)?(?:政策范围内|政策内|目录范围内|目录内|合规|符合规定)的?(?:医疗|住院|门诊)?(?:费用?)?/;
const NET =
  /(?:扣除|扣掉|去掉|减去)起付(?:线|标准)(?:之?后|以后)?(?:还剩|剩下的?|的)?|起付(?:线|标准)(?:以上|之上)的?/;
/** What one pays oneself first was paid before, or more than one time is spoken of. */
const AGAIN = /第[二三四五\d]+次|再次|又|已经?|都?过了?起付|每次|两次|[几两三]回/;
const FIRST = /(?:今年|当年|本年)?(?:是)?(?:第一[次回]|头一[次回]|首次)|今年|当年/;

const DUE =
  /(?:自己|个人|我|单位|公司|用人单位)*(?:每(?:一)?个?月)?(?:要|得|该|应|需要?|会)*(?:扣|交|缴)(?:纳|费)?(?:多少|几).*$/;
const EMPLOYER = /单位|公司|企业|老板/;
const OTHERS = /居民|灵活就业|自由职业|个体|新农合|失业|退休/;
const LIMIT = /起付|封顶|限额/;

/** An ask for what a printed rule comes to in a case of one's own (目录内花了2万能报多少, 月薪8000每月扣多少); undefined where it is none, or not all is told. */
export function readOwnCase(text: string): OwnCase | undefined {
  return readBill(text) ?? readDue(text) ?? readLimit(text);
}

function readBill(text: string): OwnCase | undefined {
  const spent = SPENT.exec(text);
  if (!spent || !PAID_BACK.test(text) || !COVERED.test(text) || AGAIN.test(text)) return undefined;
  const rest = text
    .replace(SPENT, '')
    .replace(PAID_BACK, '报销比例多少')
    .replace(NET, '')
    .replace(FIRST, '');
  const rests = [tidied(rest), tidied(rest.replace(COVERED, ''))];
  return { given: amountOf(spent), rests, isNet: NET.test(text) };
}

function readDue(text: string): OwnCase | undefined {
  const salary = SALARY.exec(text);
  if (!salary || !DUE.test(text) || !text.includes('医保') || OTHERS.test(text)) return undefined;
  const payer = EMPLOYER.test(text) ? '用人单位' : '个人';
  const rest = text
    .replace(SALARY, '')
    .replace(DUE, `${payer}缴费费率多少`)
    .replace(/^我的?,?/, '')
    .replace(/(?:职工)?医保/, '职工医保');
  return { given: amountOf(salary), rests: [tidied(rest)], base: /工资|基数/, isNet: true };
}

/** 可支配收入4.8万,大病起付线最高能定多少: the clauses beside the one that tells the income. */
function readLimit(text: string): OwnCase | undefined {
  const income = INCOME.exec(text);
  const clauses = text.split(/[,。;?]/);
  const asked = clauses.filter((clause) => !INCOME.test(clause)).join(',');
  if (!income || !LIMIT.test(asked) || !/多少|几/.test(asked)) return undefined;
  const base = new RegExp(/可支配收入|平均工资/.exec(income[0])?.[0] ?? '$^');
  return { given: amountOf(income), rests: [tidied(asked)], base, isNet: true };
}

const tidied = (text: string): string => text.replace(/,{2,}/g, ',').replace(/^,|,$/g, '');

/** 4万8 is 48000. */
function amountOf([, digits = '', scale, rest]: RegExpExecArray): string {
  const by = scale === '万' ? 10_000 : scale === '千' ? 1000 : 1;
  const [whole = '0', decimals = ''] = digits.split('.');
  if (scale === undefined) return digits + (rest ?? '');
  const places = String(by).length - 1;
  const shifted = Number(whole) * by + Number(decimals.padEnd(places, '0').slice(0, places));
  return String(shifted + Number(rest ?? 0) * (by / 10));
}
