/** 三结算是哪三种, 四同指的是哪四同, 两病包括哪两种病. */
const NAMED_COUNT =
  /(?<!第)([两二三四五六七八九十])(?![个条种类项级点大家次批款部位名届省市月天年起期方份])[\p{Script=Han}]{1,4}"?[^。?!]{0,8}?(?:是|指|包括|叫|即|说)(?:的是)?哪\1(?!年|天|月)/u;

/** Whether a name that counts its parts is to be spelled out: its sentence explains it as any other word. */
export const asksNamedCount = (text: string): boolean => NAMED_COUNT.test(text);
