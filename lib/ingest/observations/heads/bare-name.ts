/** 惠及, 受益, 赔付, 通过率: a verb that leaves out who or what. */
const BARE_VERB =
  /^(?:惠及|受益|资助|救助|通过|赔付|减负|覆盖|服务|支付|报销|节约|节省|结算)(?:率|人次|人数|金额)?$/;
/** 基金支付, 入组率 after 门诊统筹结算486.73万人次: an amount or a rate that leaves out of what. */
const BARE_NAME = /^(?:(?:统筹|医保)?基金支付|(?:支付|报销|救助)金额|入组率|持证率|网办率)$/;

/** Whether a name is a verb alone. */
export const isBareVerb = (name: string): boolean => BARE_VERB.test(name);
/** Whether a name is an amount or a rate alone. */
export const isAmountName = (name: string): boolean => BARE_NAME.test(name);
/** Whether a name leaves out what it is of. */
export const isBareName = (name: string): boolean => isBareVerb(name) || isAmountName(name);
