import { PUBLIC } from './public-matter';

const RELATIVE =
  /孩子|宝宝|娃|[爸妈]|父亲|母亲|(?:外)?祖[父母]|家属|家人|亲属|爱人|对象|妻子|丈夫|媳妇|奶奶|爷爷|姥|外公|外婆|老公|老婆|婆婆|公公|岳[父母]|儿子|女儿|老伴|我(?:最近|老是?|总是?|一直|今天|昨天|这两天|有点|刚|现在|的)*(?:胸|头|胃|腰|腿|肚|嗓|甲状腺|乳腺|血|发烧|感冒|咳|过敏|怀孕|失眠)/;
const BODY =
  /血[糖压脂]|尿酸|发[烧热炎]|烧到|\d度|咳|[疼痛](?!点)|胸闷|头晕|呕吐|拉肚子|腹泻|过敏|疹|支架|[手术]后|手术|化疗|放疗|骨折|结节|白细胞|怀孕|痛风|心梗|脑梗|中风|孕(?=\d|[一二三四五六七八九十]+[周个])|流产|出血|失眠|感冒|拔牙|漏吃|转氨酶|白内障|结石|囊肿|息肉|偏[高低]/g;
/** Names of medicines, by how they end. */
const MEDICINE =
  /(?:洛芬|氨基酚|霉素|胰岛素|头孢|格雷|他汀|地平|沙坦|普利|双胍|列净|替尼|单抗|华法林|匹林|拉唑|西林|体酮|米松|泼尼松|地尔|洛尔|西泮|唑仑|舒林)|司他韦|沙星|(?:降压|降糖|消炎|止痛|退烧|感冒|安眠|避孕|抗病毒)药/;
const ADVICE =
  /能不能|要不要|可不可以|可以|可否|能否|是否|该否|好不好|妥否|能(?:一起|同时|停|打|喝|吃|拔|做|用)|应?该|需要|怎么|咋办|什么|哪个|先吃|还是|行不行|[行成](?:吗|不|么)|停药|注意|用不用|要紧|多少(?:单位|片|粒|毫克)|换成|严重|是不是|多久|几天|[吗呢]$/;

/** 每天该打几个单位: how much of a medicine to take, whoever pays for it. */
const DOSE =
  /(?:每(?:天|日|次|顿|回)|一(?:天|日|次|顿))[^,。?!]{0,4}(?:打|吃|服|用|注射|喝)[^,。?!]{0,2}(?:几|多少)(?:个?单位|片|粒|颗|毫克|支|针|滴)|一[次顿回天](?:几|多少)(?:片|粒|颗|毫克|支|丸|袋|滴)/;
/** What somebody feels, as people say it. */
const FEELS =
  /胸口|心慌|心悸|气短|喘(?:不|得|气)|[手腿]抖|浑身|没劲|乏力|拉(?:了|肚子|稀)|红点|疙瘩|肿(?!瘤)|摔(?:了|倒)|发麻|抽筋|恶心|反酸|便血|便秘|耳鸣|睡不着|直不起|[疼痛](?!点)/;
/** How long it has been so, and what might be done about it. */
const FOR_LONG =
  /[几两三半一多\d](?:个)?(?:天|周|星期|礼拜|月)了?|最近|老是|总是|一直|夜里|半夜|这两天/;
const CARE =
  /造影|拍片|挂水|输液|打针|吃药|加药|停药|膏|理疗|按摩|针灸|送医院|上医院|去医院|核磁|胃镜|甲亢|是不是/;
/** 刚换完关节: what one may do after an operation. */
const JUST_DONE =
  /刚[^,。?!]{0,2}(?:换|做|装|拔|切|缝|拆)(?:完|了|过)[^,。?!]{0,4}(?:关节|牙|手术|支架|钢板|石膏|线|起搏器)/;

/** 打胰岛素的呢: a case of what was asked before. */
const CASE = /^[^,。?!]{1,10}的(?:话)?呢$/;

/**
 * Whether medical advice is asked for by what makes the request up and not by single words: it wants an illness or a medicine
 * and the asking of advice, and nothing of payment.
 */
export function asksAdvice(text: string): boolean {
  if (DOSE.test(text)) return true;
  if (CASE.test(text)) return false;
  if (PUBLIC.test(text) || !ADVICE.test(text)) return false;
  if (complains(text)) return true;
  const signs = new Set(text.match(BODY) ?? []);
  return MEDICINE.test(text) || (RELATIVE.test(text) && signs.size > 0) || signs.size > 1;
}

/** Whether somebody tells of an illness or an operation of their own: 反酸半个月了, 刚装完支架. */
const complains = (text: string): boolean =>
  JUST_DONE.test(text) || (FEELS.test(text) && (FOR_LONG.test(text) || CARE.test(text)));
