/** How far a number goes, in one word each: the comparison is made with the figure found. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:已经?)?(?:突破|高于|大于|多于|超出|高达)(?=\d)/g, '超过'],
  [/(?:不足|低于|小于|少于|跌破)(?=\d)/g, '不到'],
];
/** 下降了,是真的吗 asks whether it fell. */
const DOUBTED =
  /(上涨|上升|增长|增加|提高|下降|减少|降低|下跌|回落|涨|跌|升|降)了?,?(?:这|那)?(?:是真的吗|是不是真的|真的吗|是真是假|对吗|对不对|是不是|是吗|是吧|对吧|没错吧)[?。]*$/;

/** A doubt in its plain form: 涨了,是真的吗 → 涨了吗; 突破14亿 → 超过14亿. */
export function plainDoubt(text: string): string {
  const bounded = BOUNDS.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text);
  return bounded.replace(DOUBTED, '$1了吗');
}
