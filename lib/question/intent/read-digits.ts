import type { IntentReading } from './intent-reading';

/** How many decimals a result is wanted with: 保留一位小数, 取整. */
export function readDigits(text: string): Pick<IntentReading, 'digits'> {
  const match =
    /(?:保留|精确到|取|小数点后)(?:到|小数点后)?([一二两三四五六0-6])位|([一二两三四五六0-6])位小数/.exec(
      text,
    );
  const digit = match?.[1] ?? match?.[2];
  if (digit !== undefined)
    return {
      digits: /\d/.test(digit)
        ? Number(digit)
        : '零一二三四五六'.indexOf(digit.replace('两', '二')),
    };
  return /取整|四舍五入到整数|保留整数|精确到个位/.test(text) ? { digits: 0 } : {};
}
