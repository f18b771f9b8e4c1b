const REASON =
  /能够|可以|[可能]有效|由于|因为|原因|得益于|导致|使得|缘于|为了|旨在|目的|意味着|有助于|有利于|从而|以避免|避免|(?<![行认成作称视名因以仅约均别])为(?!止|\d)[^,，。]{2,12}[,，]|因[^此,，。]{1,20}[,，]|催生|促使|驱动|推动了|在于|造成|亟须|亟需|亟待|屡有发生|时有发生|受[^,，。]{2,40}影响|(?:统计|计算|核算)?口径[^。]{0,12}(?:调整|变化|变更|规范|统一|扩大)|(?:规范|统一|调整|扩大|改变)[^,，。]{0,16}口径|纳入[^,，。]{0,12}统计|尚未(?:统计|纳入)|随着[^,，。]{2,24}[,，]/;
const CAUSE =
  /针对[^。]{2,60}(?:难题|难点|痛点|短板|弊端|乱象)|由于|因为|原因[是为有]|等原因|得益于|缘于|源于|归因|是因|所致|(?:规范|统一|调整|扩大|改变)[^,，。]{0,16}口径|口径[^,，。]{0,6}(?:调整|变化|变更)/;

/** Whether a sentence gives a reason, an aim or an effect. */
export const hasReason = (sentence: string): boolean => REASON.test(sentence);

/** A cause that is named outright, one that may be read from the wording, none beside a bare figure. */
export function reasonIn(sentence: string): number {
  if (CAUSE.test(sentence)) return 0.28;
  if (REASON.test(sentence)) return 0.2;
  return /\d/.test(sentence) ? -0.1 : 0;
}
