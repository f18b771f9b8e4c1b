const BALANCE =
  /(?:的)?(?:收入(?:减|减去|扣除|扣掉)支出|收支(?:差额?|差距|之差|相差|相抵|结余|节余|缺口|盈余|净额)|(?:当年|本年|全年|年度|当期)?(?:结余|节余|盈余)(?!率|资金))(?:后|之后)?(?:是|有|为|还剩|结余)?(?:多少|几)?[^,。?()\d]{0,4}/;

/** 入不敷出,缺口有多大; 是赤字吧; 结余由正转负了: that more was spent than came in is said or asked. */
const SHORT_OF =
  /[,。]?(?:的)?(?:当期|当年|本年|全年|年度)?(?:收支|结余|结存|资金)?(?:已经|也|又|都|是|有|出现了?|存在|开始|是不是|是否|有没有)*(?:入不敷出|收不抵支|收支倒挂|亏空|赤字|亏损|超支|缺口|由正转负|转负|为负|花超)了?/;
const OF_SHORT =
  /^(?!.*(?:怎|如何|为|因|哪|谁|什么|咋))[,。]?(?:那|又|到底|已经|一共|大概)*(?:缺口|赤字|亏空|窟窿|差额)?(?:了|有|是|到|转|差|缺|亏)*(?:多大|多少|几)?[^,。?()\d]{0,4}$/;

/** What is taken for a deficit as a question for expenditure beyond income, where nothing else is asked. */
function shortOf(text: string): string | undefined {
  let [rest, match] = [text, SHORT_OF.exec(text)];
  if (!match) return undefined;
  const head = text.slice(0, match.index);
  rest = text.slice(match.index + match[0].length);
  for (match = SHORT_OF.exec(rest); match; match = SHORT_OF.exec(rest))
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
  if (!OF_SHORT.test(rest)) return undefined;
  const asks = /多|几/.test(rest) ? '多少' : ',对吗';
  return `${head.replace(/(?:的)?基金$/, '')}收入比支出少${asks}`;
}

/** A question for a surplus as one for income less expenditure: 当年结余多少 → 收入比支出多多少. Undefined where none is asked for. */
export function balanceOf(text: string): string | undefined {
  if (/累计|滚存|历年|[够撑].{0,3}(?:几|多少|多久)|可?支付(?:几|多少)个?月/.test(text))
    return undefined;
  const match = BALANCE.exec(text);
  if (!match || match[0].includes('缺口')) return shortOf(text);
  const plain = text.replace(/\([^()]*\)/g, '');
  return `${plain.replace(BALANCE, '')}收入比支出多多少`;
}
