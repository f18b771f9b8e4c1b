import type { DeclineCase } from './decline-case';

/** Asks for somebody's records by a number that identifies, or by what only a back office sees. Who is meant by name is weighed by `asksOfPerson`. */
export const PERSONAL: readonly DeclineCase[] = [
  {
    example: 'what is my balance',
    pattern: /\bmy (?:own )?(?:insurance|medical|account|card|balance|reimbursement|claim)/,
  },
  { example: '身份证号码:', pattern: /身份证号?码?(?:是|为|:|\d)|\d{17}[\dx]/ },
  {
    example: '社保号12345',
    pattern:
      /(?:身份证|工号|卡号|社保号|医保号|手机号?|尾号|学号|病历号|住院号|参保号|账号)[^,。?]{0,8}\d{3,}/,
  },
  {
    example: '李建国名下个人账户还剩多少钱',
    pattern:
      /(?:^|[查看问位叫帮,])(?!职工|个人|参保|配偶|本人|员工|账户)[\p{Script=Han}]{2,3}名下[^,。?!]{0,10}(?:还剩|剩下|余额|多少钱|记录|买的药)/u,
  },
  {
    example: '参保人张伟的就诊明细',
    pattern:
      /(?:参保人|病人|患者|职工|员工|同事)(?!员|数|群)[\p{Script=Han}]{2,3}的(?:全部|所有)?(?:就诊|就医|缴费|报销|住院|购药|结算)?(?:明细|记录|余额|账户信息|个人信息)/u,
  },
  {
    example: '我的医保卡号忘了',
    pattern:
      /我(?:的|家)?[^,。?!]{0,6}(?:卡号|社保号|密码|账号|医保号)[^,。?!]{0,4}(?:忘|丢|找|多少|是什么|查)/,
  },
  {
    example: '这人的账户余额',
    pattern: /这个?人的[^,。?!]{0,8}(?:余额|账户|记录|缴费|信息)/,
  },
  { example: '后台能看到谁', pattern: /后台[^,。?]{0,10}(?:看到|看见|查到|查得到|调|翻|有记录)/ },
  {
    example: '名单里的手机号',
    pattern: /(?:名单|明细|信息|名字|姓名)[^。?!]{0,8}(?:手机号?|身份证|电话|住址)/,
  },
  {
    example: '病人的病历',
    pattern:
      /(?:参保人|病人|患者|客户)的?[^,。?!]{0,6}(?:身份证|手机号|电话(?!回访|咨询|服务|热线|满意|随访)|住址|病历|隐私)/,
  },
];
