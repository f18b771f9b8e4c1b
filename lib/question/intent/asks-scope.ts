const SCOPE =
  /含不含|包不包(?:括|含)|[算计](?:不|没)[算计](?!多|少|高|低|是|上|大|好|严)|(?:不?包括|不?包含|不含|(?<!包)含(?!量|税|金|有)|剔除|扣除)了?[^,。?]{1,18}(?:吗|么|没有|没)$|[算计包]?(?:含|括|计|算)?在(?:里面|内)(?:吗|么|没)|[算计](?:进去|进|入)了?[^,。?]{0,10}(?:吗|么|没有?)$/;

/** Whether a question is about what a figure takes in: 含不含药店买药, 生育保险算不算在内. The note on the figure answers, and not the figure. */
export const asksScope = (question: string): boolean => SCOPE.test(question);
