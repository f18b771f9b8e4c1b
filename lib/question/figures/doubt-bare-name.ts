import type { Ask } from '@/lib/schema/reading';

/** Below what an answer from the table needs: its sentence may answer, which says what it is about. */
const UNSURE = 0.5;
/** Names that say nothing of whose money or whom they count: only the sentence does. */
const BARE = /^(?:基金支付|统筹支付|支付|支出|收入|金额|费用|人数|人次|惠及|资金)$/;

/** 湖南基金支付多少: a figure that its source only calls so, of whatever its sentence is about, is not told as that of all. */
export function doubtBareName(ask: Ask): Ask {
  const [target, ...others] = ask.targets;
  if (!target || others.length > 0 || !BARE.test(target.indicator)) return ask;
  const isMore = ask.content.some(
    ({ frame, text, means }) =>
      !frame && ![text, ...means].some((word) => target.indicator.includes(word)),
  );
  return isMore ? ask : { ...ask, confidence: Math.min(ask.confidence, UNSURE) };
}
