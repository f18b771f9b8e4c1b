import type { Ask } from '@/lib/schema/reading';

type Pair = {
  /** What a question asks for, in so many words. */
  readonly asked: RegExp;
  /** How a sentence looks that gives it. */
  readonly said: RegExp;
  /** What such a sentence is ahead by. */
  readonly ahead: number;
  /** A question that holds this asks for something else. */
  readonly unless?: RegExp;
};

const PAIRS: readonly Pair[] = [
  {
    asked: /目的|为了什么|为了啥|解决[了]?(?:什么|啥|哪)|说白了|干成|想解决|图什么|旨在什么/,
    said: /旨在|本质上|为了|解决|目的是|以[^,，。]{0,4}(?:促进|提高|减轻|确保)/,
    ahead: 0.16,
  },
  {
    asked: /最先|最早|第一[个家例次]|首[先个家例次]|率先|打头|带头|先行/,
    said: /率先|首[个家例次]|最早|最先|第一[个家例次]|自(?:19|20)\d{2}年(?:起|开始)/,
    ahead: 0.4,
  },
  // 首批 is asked for as such: 首批试点城市 says nothing of what came first.
  { asked: /首批|第一批/, said: /首批|第一批/, ahead: 0.4 },
  // 比老办法强在哪 is answered by what sets it beside the old.
  {
    asked: /[比跟和与][^,。?]{1,12}(?:强|好|优|先进|高明)在?(?:哪|什么|啥)/,
    said: /(?:相较|相比|相对)(?:于|之下)?|(?:与|同|和)[^,。]{2,12}(?:相比|不同)|较(?:传统|以往|此前)/,
    ahead: 0.16,
  },
  {
    asked:
      /(?:还|尚|都|究竟|到底)?[差缺少欠](?:的是)?(?:了|点|些)?(?:哪|什么|啥)|缺口|不具备|不到位|不成熟|没做好/,
    said: /尚未|尚不|不足|仍需|仍待|仍然?较|有待|缺乏|缺少|不具备|不健全|不完善/,
    ahead: 0.2,
  },
  // 怎么算出来的 is answered by the formula.
  {
    asked:
      /(?:怎么|如何|怎样|咋)(?:计?算|得(?:出|来)|统计|核定|测算)|计算(?:方法|公式|方式|口径)|公式/,
    said: /[=÷×]|除以|乘以|之和|之比|(?:按照?|参照|口径)[^,，。]{0,30}计算/,
    ahead: 0.25,
  },
  // 图上16年的数为什么缺 is answered by the note that says so.
  {
    asked:
      /(?:数据?|数字|图|表|公报|快报|报告)[^?。]{0,14}(?:缺|不全|不完整|没有|没列|不见|找不到|空着|是空|断)/,
    said: /缺失|尚未统计|未统计|暂无|不再(?:单列|公布|统计)|未纳入统计|没有单列|数据不全/,
    ahead: 0.3,
  },
  // 单位交的那部分去哪了
  {
    asked: /去哪了$/,
    said: /(?:计入|划入|划拨|纳入|转入|并入|存入|归入|记入|拨付[到至]|上解|用于)/,
    ahead: 0.3,
  },
  // 没有电子票据的时候, 以前
  {
    asked:
      /以前|过去|从前|早先|当初|(?:没有?|还没|尚未|未)[^,。?]{1,14}(?:的时候|之前|以前|那会儿|时(?=[,，]))/,
    said: /过去|以往|传统|此前|曾经?|长期以来|原先|一度|历史上/,
    ahead: 0.12,
  },
  // 怎么防住低价竞争 is answered by what avoids it.
  {
    asked:
      /(?:怎么|咋|如何|怎样|靠什么|通过什么)[^,。?]{0,8}(?:防|挡|堵|避免|遏制|杜绝|刹住|管住|压住)/,
    said: /避免|防止|防范|杜绝|遏制|堵住|挡住/,
    ahead: 0.2,
  },
  // 要注意什么
  {
    asked: /注意(?:什么|啥|哪些)/,
    said: /尽量|避免|防止|不得|确保|审慎|注意|切实|应当?|须|需[要]?|协同|不增加|控制/,
    ahead: 0.12,
  },
  // What should be done gives no reason for what is.
  {
    asked: /为什么|为何|原因是|目的是/,
    unless: /[要应]|建议|必须|推荐/,
    said: /建议|也应|应(?:当|该|强化|加强|探索|建立|完善|进一步)/,
    ahead: -0.15,
  },
  // What rules say in one form alone.
  { asked: /有效期|管(?:多久|几年|多少年)|有效(?:多久|几年)/, said: /有效期/, ahead: 0.35 },
  { asked: /(?:由|归|是)?谁(?:负责|来)?解释|解释权/, said: /负责解释/, ahead: 0.35 },
  {
    asked:
      /怎么(?:处罚|罚|处理|处置)|罚(?:多少|几|款)|(?:什么|啥)(?:后果|处罚)|会(?:被)?(?:罚|处罚)/,
    said: /责令|暂停|罚款|追究|违约金|处以/,
    ahead: 0.35,
  },
];

/** How much a folded sentence is ahead for giving what the question asks for in so many words. */
export const askedAndSaid = ({ text }: Pick<Ask, 'text'>, sentence: string): number =>
  PAIRS.reduce(
    (sum, { asked, said, ahead, unless }) =>
      asked.test(text) && unless?.test(text) !== true && said.test(sentence) ? sum + ahead : sum,
    0,
  );
