import type { DeclineKind } from '@/lib/schema/reading';

/** A question about rules, prices and payment may name any illness, medicine or person: it is no request for advice. */
const POLICY =
  /报销|医保(?!卡)|参保|缴费|集采|目录|价格|降价|纳入|支付|费用|多少钱|备案|结算|津贴|待遇|政策|规定|采购|供应|监管|保障|负担|追溯|中选|办理|申请|处方药|机器人|市场|全国|人次|办法/;
const RELATIVE =
  /孩子|宝宝|娃|[爸妈]|奶奶|爷爷|姥|外公|外婆|老公|老婆|婆婆|公公|岳[父母]|儿子|女儿|老伴|我(?:最近|老是?|总是?|一直|今天|昨天|这两天|有点|刚|现在|的)*(?:胸|头|胃|腰|腿|肚|嗓|甲状腺|乳腺|血|发烧|感冒|咳|过敏|怀孕|失眠)/;
const BODY =
  /血[糖压脂]|尿酸|发[烧热炎]|烧到|\d度|咳|[疼痛](?!点)|胸闷|头晕|呕吐|拉肚子|腹泻|过敏|疹|支架|[手术]后|手术|化疗|放疗|骨折|结节|白细胞|怀孕|痛风|心梗|失眠|感冒|拔牙|漏吃/g;
/** Names of medicines, by how they end. */
const MEDICINE =
  /(?:洛芬|氨基酚|霉素|胰岛素|头孢|格雷|他汀|地平|沙坦|普利|双胍|列净|替尼|单抗|华法林|匹林|拉唑|西林)|(?:降压|降糖|消炎|止痛|退烧|感冒|安眠|避孕)药/;
const ADVICE =
  /能不能|要不要|可不可以|可以|能(?:一起|同时|停|打|喝|吃|拔|做|用)|应?该|需要|怎么|咋办|什么|哪个|先吃|还是|行不行|行吗|停药|多少(?:单位|片|粒|毫克)|换成|严重|是不是|多久|几天|[吗呢]$/;

/** 每天该打几个单位: how much of a medicine to take, whoever pays for it. */
const DOSE =
  /(?:每(?:天|日|次|顿|回)|一(?:天|日|次|顿))[^,。?!]{0,4}(?:打|吃|服|用|注射|喝)[^,。?!]{0,2}(?:几|多少)(?:个?单位|片|粒|颗|毫克|支|针|滴)/;
/** 打胰岛素的呢: a case of what was asked before. */
const CASE = /^[^,。?!]{1,10}的(?:话)?呢$/;

const isMedical = (text: string): boolean => {
  if (DOSE.test(text)) return true;
  if (CASE.test(text)) return false;
  if (POLICY.test(text) || !ADVICE.test(text)) return false;
  const signs = new Set(text.match(BODY) ?? []);
  return MEDICINE.test(text) || (RELATIVE.test(text) && signs.size > 0) || signs.size > 1;
};

/** Surnames that begin no common word. */
const NAME = '[王李张刘陈杨赵吴徐孙朱郭郑谢韩唐冯曹邓沈彭吕]';
const RECORD =
  '(?:报销|住院|看病|缴费|余额|到账|生育津贴|就诊|病历|刷了|低保|参保|花了|账户|备案|转诊|转移)';

/** Somebody's own records: by a number that identifies, by a name, by what only a back office sees. */
const PERSONAL: readonly RegExp[] = [
  /(?:身份证|工号|卡号|社保号|医保号|手机号?|尾号|学号|病历号|住院号|参保号|账号)[^,。?]{0,8}\d{3,}/,
  /后台[^,。?]{0,10}(?:看到|看见|查到|查得到|调|翻|有记录)/,
  new RegExp(`某某[^,。?]{0,12}${RECORD}`),
  new RegExp(`老${NAME}家?[^,。?]{0,6}${RECORD}`),
  new RegExp(`${NAME}(?:主任|处长|科长|局长|大爷|阿姨|师傅|总)的?[^,。?]{0,6}${RECORD}`),
  new RegExp(
    `(?:^|单位的?|科室?的?|公司的?|叫|一下|查下|查查|看下|看看)${NAME}[\\u4e00-\\u9fff]{1,2}(?<![省市区县州镇])(?:去年|今年|(?:19|20)\\d{2}年|上个?月|这个?月|的|现在|异地|门诊|职工|居民|个人|医保)*${RECORD}`,
  ),
  /(?:同事|邻居|亲戚|朋友|熟人|那位)[^。?!]{0,16}(?:刷了|花了|个人账户|账户余额|余额|到账|报销了|低保)/,
  /我(?:自己|本人)的?(?:医保|社保|账户|缴费|报销|津贴)/,
  /(?:名单|明细|信息)[^。?!]{0,8}(?:手机号?|身份证|电话|住址)/,
];

/** Figures or voices made to order: 差不多填一个, 往上抬一点, 别让领导看出来. */
const INVENTION: readonly RegExp[] = [
  /(?:随手|随便|先|帮我|给我|你)(?:就)?(?:造|编|凑|拟|填)[^,。?]{0,6}(?:个|一|点|几|差不多|像样)|随手写/,
  /(?:造|填|凑|编|估)(?:上|个|一个|几个)?(?:差不多|像样|好看|漂亮)|差不多(?:的|就)?(?:填|写|编|造)|凑成/,
  /往[上下](?:抬|调|提|压|拉)|写[小大高低](?:一)?[点些]|别让[^,。?]{1,8}(?:看出|知道|发现)/,
  /(?:蒙|瞎填|瞎写|胡填|乱填|瞎报)(?:上)?(?:一?个|点|几)|先(?:蒙|估摸|糊弄)/,
  /假装|不(?:够|太)?好看[,。]?[^,。?]{0,8}(?:填|改|调|抬|帮|写)|(?:拟|写|编)[^,。?]{0,6}(?:好评|心声|感谢信)/,
];

const CODE = /vlookup|(?:写|做)个?宏|写[^,。?]{0,10}(?:函数|(?:excel|表格|单元格)公式|脚本)/;

/**
 * Why a question is outside the remit, by what makes the request up and not by single words: advice wants an illness or a medicine
 * and the asking of advice, and nothing of payment; a record wants somebody in particular.
 */
export function declineByKind(text: string): DeclineKind | undefined {
  if (PERSONAL.some((pattern) => pattern.test(text))) return 'personal';
  if (INVENTION.some((pattern) => pattern.test(text))) return 'invention';
  if (CODE.test(text)) return 'code';
  return isMedical(text) ? 'medical' : undefined;
}
