/** What is said of the reckoning itself: nothing of it says what of. */
const SAID =
  '请|麻烦|帮忙|帮我|帮|想|我|您|你|给|做|求|列|看看|一下|一?道|算下来|算出来?|算|测算|核算|两笔?钱?|[两二]者|两个|两项|两年|之间|相差|相比|结果|得数|得出|得到|得|等于|大概|约|到底|是|为|有|占|合|会|能|剩下?|还|余下?|的话|的|后|出来|一?个|啥|什么样?|多大|多少|几|百分之|百分点|比例|比重|占比|百分比|减法|除法|加法|差额?|比值|倍数?|关系|数目?|值|额|金额|总额|总数|怎样|怎么样|呢|吧|啊|一|平均|每人次|每人|每家|每次|每|万|亿|千|元|块钱?|钱|人次|人|家|件|次|种|合计|[,。?!;:、()%\\s]';
const TIME = String.raw`\d{4}年(?:度)?(?:末|底)?`;
/** A text that says nothing but that it is to be reckoned. */
export const ONLY_SAID = new RegExp(`^(?:${SAID}|${TIME})*$`);
const TAKING = /^(?:请|帮我|帮忙|就|再|先|是|要|直接)*(?:拿|用|把|将|以|由)/;
/** Where the second side of a formula ends, and what it comes to begins. */
const COMES_TO =
  /[,。?!;:]|得(?:出|多少|几|到|数)|等于|(?:那)?是(?!否)|还?剩(?!余)|还余|(?:之后|以后)|的(?:结果|得数|比例|比值|差)|多少|几(?!乎)|占|合(?=多少|几)|$/;
const DIVIDED = /除以|除下|÷/;
const LESS =
  /(?<![增加递缩削核裁消锐骤净精偏酌一调加])减(?:去|掉)?(?![少免轻负持值速半幅刑税灾损排弱缓慢低退证员产肥重费法不])/;
const OWN_NUMBER = /(?<![\d第])\d[\d,.]*(?![\d年类级批岁])|谁|什么(?!数|比例)/;
const AMOUNT =
  /(?:多少|几)个?(?:[万亿千百]*(?:元|块钱?|人次|人|家|件|次|种|天|张|个百分点|百分点)|[万亿]+)?/;
const PERCENT = /百分|比例|比重|占比|几成|%/;
/** A change asked for beside its formula: 添了多少,拿2025年减2024年. */
const ASKED_BEFORE =
  /(?:这一年|一年|期间|里|的|是|一共)*(?:增加|减少|多|少|添|增|减|掉|净增|相差)了?(?:多少|几)[^,。?]{0,4}[,。:;]$/;

type Formula = { head: string; left: string; right: string; tail: string };

/** What stands beside a formula as far as it says more than that it is reckoned: its time, else all of it. */
const besides = (text: string): string =>
  ONLY_SAID.test(text) ? (new RegExp(TIME).exec(text)?.[0] ?? '') : text;

/** The two sides of a formula of figures, and what stands around it; undefined for one of the asker's own numbers. */
function formulaOf(text: string, sign: RegExp): Formula | undefined {
  const at = sign.exec(text);
  if (!at) return undefined;
  const before = text.slice(0, at.index).replace(/,$/, '');
  const behind = text.slice(at.index + at[0].length);
  const open =
    Math.max(...[',', '。', '?', '!', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = COMES_TO.exec(behind)?.index ?? behind.length;
  const left = before.slice(open).replace(TAKING, '').replace(/的$/, '');
  const right = behind.slice(0, end).replace(/的$/, '');
  const isNamed = left.length > 1 && right.length > 1 && !OWN_NUMBER.test(left + right);
  return isNamed
    ? { head: before.slice(0, open), left, right, tail: behind.slice(end) }
    : undefined;
}

/** What a division comes to in words: what one comes to, the share, else how many times. */
function quotient({ head, left, right, tail }: Formula): string {
  const said = head + tail;
  const amount = AMOUNT.exec(tail)?.[0] ?? '多少';
  if (right.endsWith('人次') && !/人次数?$/.test(left)) return `平均每人次${left}${amount}`;
  if (/(?:人数|家数|机构数)$/.test(right) && /[一每](?:个?人|家)|人均|平均/.test(said))
    return `平均每${right.endsWith('人数') ? '人' : '家'}${left}${amount}`;
  return PERCENT.test(said) && !/倍/.test(said)
    ? `${left}占${right}的百分之几`
    : `${left}是${right}的几倍`;
}

/** A head that names what is divided or compared goes with a bare side: 诊所数,2023年的减2022年的. */
const withHead = (head: string, core: string, side: string): string => {
  const told = besides(head.replace(ASKED_BEFORE, '').replace(/的?增加了多少,$/, ''));
  return side.length <= 5 || new RegExp(`^${TIME}`).test(side)
    ? told.replace(/[,:]$/, '') + core
    : told + core;
};

/** 甲除以乙是个什么比例 → 甲占乙的百分之几; 支付除以人次,一人次合多少 → 平均每人次支付多少. */
export function plainDivision(text: string): string {
  const formula = formulaOf(text, DIVIDED);
  if (!formula) return text;
  const rest = besides(formula.tail);
  const isTime = new RegExp(`^${TIME}$`).test(rest);
  return withHead(
    formula.head,
    `${isTime ? rest : ''}${quotient(formula)}${isTime ? '' : rest}`,
    formula.right,
  );
}

/** 调增调减范围 is no formula: it is said to be one, or what it comes to is asked. */
const TAKEN_FROM = /(?:拿|用|把|将)[^,。?!]{2,40}减/;
const LEAVES = /^,?(?:那)?(?:结果|最后)?(?:是)?(?:得|等于|还?剩|还?余|多少|几(?=[万亿家人件元]))/;

/** 拿甲减乙,得几万家 → 甲比乙多几万家. Income less expenditure is a balance, and read as that. */
export function plainLess(text: string): string {
  const formula = formulaOf(text, LESS);
  if (!formula || (/收|进/.test(formula.left) && /支|花|出/.test(formula.right))) return text;
  const { head, left, right, tail } = formula;
  if (!TAKEN_FROM.test(text) && !LEAVES.test(tail)) return text;
  const rest = besides(tail);
  return withHead(head, `${left}比${right}多${AMOUNT.exec(tail)?.[0] ?? '多少'}${rest}`, left);
}

const TAKEN = '(?:就)?(?:是|为|取|用|拿|放|填|选|按|算)?(?:的是)?';
const NAMED = '([^,。?!;:]{2,40}?)';
const NUMERATOR = new RegExp(
  `分子${TAKEN}${NAMED}[,;、和]+(?:而)?分母(?:则)?${TAKEN}${NAMED}(?=$|[,。?!;])`,
);
const DENOMINATOR = new RegExp(
  `分母${TAKEN}${NAMED}[,;、和]+(?:而)?分子(?:则)?${TAKEN}${NAMED}(?=$|[,。?!;])`,
);

/** 分子是甲,分母是乙 → 甲占乙的百分之几. */
export function plainParts(text: string): string {
  const found = NUMERATOR.exec(text);
  const turned = found ? undefined : DENOMINATOR.exec(text);
  const at = found ?? turned;
  const [part = '', whole = ''] = found ? found.slice(1) : (turned?.slice(1) ?? []).reverse();
  if (!at || OWN_NUMBER.test(part + whole) || /哪|怎/.test(part + whole)) return text;
  const tail = text.slice(at.index + at[0].length);
  return `${besides(text.slice(0, at.index))}${part}占${whole}的百分之几${besides(tail)}`;
}

const TOGETHER =
  /(?:予以|进行|给)?(?<!计划|政策|保险|方案)(?:加总|相加|加和|求和|归总|合并计算|合并起来|合并到一起|拢共|统共|归到一起)(?:之后|以后|起来|后|一下)?(?:的)?(?:金额|总额|数额|结果|总数|总和)?/;
const PLUS = /(?<=\p{Script=Han})\+(?=\p{Script=Han})/u;
const ASKS = /(?:是|为|有|共)?(?:多少|几|什么数)/;

/** 甲、乙予以加总 and 甲+乙 → 甲和乙合计多少. */
export function plainSum(text: string): string {
  if (PLUS.test(text)) {
    const plain = text.replace(PLUS, '和');
    return /合计|一共|总共|加/.test(plain)
      ? plain
      : plain.replace(ASKS, '合计多少').replace(/合计多少(?=多少|几)/, '合计');
  }
  if (!TOGETHER.test(text)) return text;
  const [before = '', behind = ''] = text.split(TOGETHER);
  if (!ONLY_SAID.test(before))
    return `${before.replace(/,$/, '').replace(/^将|^把/, '')}合计${asking(behind)}`;
  const named = behind
    .replace(/^[:,]/, '')
    .replace(/,(?:总额|总数|合计|结果|总共|一共)?(?:是|为|有)?(?:多少|几|什么数)/, '合计多少');
  return besides(before) + named;
}

/** How much is asked behind a sum: 是什么数 → 多少; what asks nothing asks how much. */
const asking = (behind: string): string =>
  ASKS.test(behind)
    ? behind.replace(
        /^,?(?:总额|总数|总和|总共|一共|合计|结果|得数)?(?:\(([^()]{1,6})\))?(?:是|为)?(?:什么数|多少|几)/,
        '多少$1',
      )
    : `多少${behind}`;
