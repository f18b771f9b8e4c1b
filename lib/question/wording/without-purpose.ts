import { QUESTION_WORDS } from './question-words';

const FOR =
  '统计|汇总|撰写|编写|编制|起草|填报|填写|填入|上报|汇报|备课|讲解|培训|宣传|整理|核对|校对|介绍|学习|准备|使用|参考|引用|存档|交流|答复|回复|刊发|发布';
/** 为便于向新入职人员开展培训,… */
const BEFORE = new RegExp(
  `^(?:(?:您好|你好|老师好?|劳驾|打扰了?)[,。!]?)?(?:现)?(?:为(?:了|便于|方便|更好地?|做好)+|因|鉴于|由于)(?:[^,。?!;:\\d]{0,14}(?:${FOR})[^,。?!;:\\d]{0,8})[,。]`,
);
/** 为编制机构概况,请告知…: bare 为 says what it is for only in front of a request. */
const BEFORE_REQUEST = new RegExp(
  `^(?:现)?为(?!了?什么|何|啥)(?:[^,。?!;:\\d]{0,14}(?:${FOR})[^,。?!;:\\d]{0,8})[,。](?=(?:现|敬|烦|特|拟|还|恳)?(?:请|需|望))`,
);
/** …,以便填入机构发展情况表 */
const BEHIND = new RegExp(
  `[,。](?:以便于?|便于|用于|用以|供|好|以供|以备|作为?)(?:[^,。?!;:\\d]{0,8}(?:${FOR})[^,。?!;:\\d]{0,10})[。?!]*$`,
);
const LEAST = 8;
const ASKS = new RegExp(`${QUESTION_WORDS}|请|列|说|查|给|几|为|吗|呢`);

/** A question without what its answer is for, said in a clause of its own, where enough is left. */
export function withoutPurpose(text: string): string {
  const rest = text.replace(BEHIND, '').replace(BEFORE, '').replace(BEFORE_REQUEST, '');
  return rest.length >= LEAST && ASKS.test(rest) ? rest : text;
}
