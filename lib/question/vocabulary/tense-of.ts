const AHEAD =
  /(?<!即)将(?:会|达|突破|超过|增|升|降|保持|持续|有|是|在|进一步|实现|提高|扩大|增长)|预计|预测|预期|有望/;
const NOW =
  /目前|至今|现在|如今|现有|已经?(?:由|增|达|有|升|降|扩|超)|由.{1,12}(?:增|升|降|扩|减)[长加少大]?[至到为]/;

/** Whether a quote speaks of what is so now or of what is still to come; nothing where it does neither. */
export function tenseOf(quote: string): 'now' | 'ahead' | undefined {
  if (AHEAD.test(quote)) return 'ahead';
  return NOW.test(quote) ? 'now' : undefined;
}
