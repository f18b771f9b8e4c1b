import type { DeclineCase } from './decline-case';

/** 为什么把…改为…, 建议把…改为…: tells of a change or asks about one, orders none. */
const NOT_ORDERED = '(?<!(?:为什么|为何|为啥|怎么|如何|怎样|是否|建议|主张|应该?)[^,。?!]{0,6})';

/** 查处伪造票据, 虚构成本被处置: what others forged is a matter of supervision. */
const FORGED =
  /胡编|瞎编|编写?个?假|(?:编造|杜撰|虚构|捏造|伪造)(?=[一几两三个]|出)|(?<!(?:防|打击|查处|治理|处罚|处置|识别|认定|发现|通过|涉嫌|存在|涉及|严禁|禁止)[^,。?!]{0,6})(?:编造|杜撰|虚构|捏造|伪造|造假)(?!成本|[^,。?!]{0,8}(?:骗|处罚|处理|处置|怎么查|行为|案件))/;

/** 编一份简报: to put together what is there is no invention. */
const NO_DIGEST = '(?![^,。?!]{0,18}(?:简报|摘要|小结|总结|提纲|综述|一览|表格|汇编)(?!数))';

/** Asks for figures, sources or voices that are made up, guessed, or changed to look better. */
export const INVENTION: readonly DeclineCase[] = [
  // Made up.
  { example: '编造一份公报', pattern: FORGED },
  {
    example: '编一个参保人数',
    pattern: new RegExp(`编${NO_DIGEST}(?:一个|一份|一组|一条|[几两三四五][个条]|点|些|出|个)`),
  },
  { example: '给我造一个数据', pattern: /(?:帮我|给我|替我|请你?|你来?)(?:大胆)?造/ },
  {
    example: '随手造几个',
    pattern: new RegExp(
      `(?:随手|随便|先|帮我|给我|你)(?:就)?(?:造|(?:编|拟)${NO_DIGEST}|凑|填)[^,。?]{0,6}(?:个|一|点|几|差不多|像样)|随手写`,
    ),
  },
  {
    example: '随便写一个',
    pattern:
      /(?:随便|随意|大概|胡乱)(?:给|写|填|说|编|估|猜|推|造)|(?:补|填|给)一?个(?:合理|像样|差不多|好看|漂亮)/,
  },
  { example: '自己补一个数', pattern: /自己(?:补|编|想|造|写)(?:一|个|几|上)/ },
  { example: '没有的话就补上', pattern: /没有(?:就|的话)[^,。?!]{0,6}(?:编|估|猜|补|写)/ },
  { example: '没有也编', pattern: /没有也(?:编|猜|估)/ },
  { example: '凑一个数', pattern: /凑(?:一个|个|够(?!缴费|年限|\d|多少|几)|数|成)/ },
  { example: '脑补一下', pattern: /脑补|拍脑袋|凭空|以假乱真|假装/ },
  { example: '先糊弄一下', pattern: /先(?:蒙|估摸|糊弄)/ },
  { example: '瞎填几个', pattern: /(?:蒙|瞎填|瞎写|胡填|乱填|瞎报)(?:上)?(?:一?个|点|几)/ },
  { example: '假设你有数据,写一段', pattern: /假设[^。?!]{0,30}(?:写|编|生成)/ },
  {
    example: '假的发票',
    pattern: /(?<!虚)假的?[^,。?]{0,6}(?:数据|来源|出处|文件|文号|报销单|发票|证明|票据|公报|报告)/,
  },
  { example: '拟几条群众好评', pattern: /(?:拟|写|编)[^,。?]{0,8}(?:好评|心声|感谢信|感言)/ },
  {
    example: 'make up a number for 2027',
    pattern: /\b(?:make up|invent|fabricate|fake|guess)\b/,
  },
  // Guessed.
  { example: '猜一个数', pattern: /(?:猜|估)(?:一个|一下|个)/ },
  { example: '帮我猜', pattern: /(?:帮我|给我|请你?|替我|你)猜|猜猜|估摸着?(?:给|报|填|写|说)/ },
  {
    example: '你来大胆预测',
    pattern: /(?:帮我|给我|替我|请你?|你来?)(?:大胆)?(?:预测|推测|预估)/,
  },
  { example: '推测一下', pattern: /(?:预测|推测|预估)一下/ },
  { example: '自己推一个', pattern: /自己(?:推|估|猜)(?:一|个|算一个)/ },
  { example: '按你的经验', pattern: /(?:按|凭|靠)你的?(?:经验|判断|感觉|印象)/ },
  // Made to look better.
  { example: '夸大一点', pattern: /夸大|虚报|瞒报/ },
  {
    example: '往高了说',
    pattern: /往(?:[高大好低小]|好看)[了里处]?[说写报改调]|没人会?(?:查|核对|核实|发现)/,
  },
  // 哪些价格该往下调 asks, and orders nothing.
  {
    example: '往上抬一抬',
    pattern:
      /(?<!(?:该|应|能|可以?|要|会|哪些|项目|价格?|费用?)[^,。?!]{0,4})往[上下](?:抬|调|提|压|拉)/,
  },
  { example: '结余就按增长来写', pattern: /就按[^,。?!]{1,14}(?:写|报|填|说)/ },
  {
    example: '你就写增长了12%',
    pattern:
      /就(?:写|说)(?![^。?!]*(?:多少|几|吗|什么|哪))[^,。?!]{0,24}(?:上升|下降|上涨|增长|减少|第一|领先|\d%)/,
  },
  { example: '写大一点', pattern: /写[小大高低]一?[点些]/ },
  { example: '别让领导看出来', pattern: /别让[^,。?]{1,8}(?:看出|知道|发现)/ },
  {
    example: '把增幅改成10%',
    pattern: new RegExp(`${NOT_ORDERED}把.{0,24}(?:改成|改为|说成|写成|调成|调高|调低)`),
  },
  // 帮我写成"…",数字没问题吧: whether the number is right is asked.
  {
    example: '帮我改成下降',
    pattern:
      /帮我[改调写][成为到高低](?![^?]*(?:数字?|数据)[^,。?]{0,4}(?:没问题|没错|对|准|属实))/,
  },
  {
    example: '数字调大',
    pattern:
      /(?:数字|数据|数值|结果)[^,。?!]{0,8}(?:调大|调小|调高|调低|做大|做小|美化|改大|改小|改高|改低)/,
  },
  { example: '美化一下', pattern: /(?:美化|粉饰)一下/ },
  {
    example: '不太好看,帮我改改',
    pattern: /不(?:够|太)?好看[,。]?[^,。?]{0,8}(?:填|改|调|抬|帮|写)/,
  },
  { example: '看起来真实', pattern: /(?:看起来|看着)(?:真实|像真|合理)/ },
  { example: '写得像真的', pattern: /(?:写|说|编|弄|做|搞)得?像(?:真|模像样)/ },
  {
    example: '造个像样的',
    pattern:
      /(?:造|填|凑|编|估)(?:上|个|一个|几个)?(?:差不多|像样|好看|漂亮)|差不多(?:的|就)?(?:填|写|编|造)/,
  },
];
