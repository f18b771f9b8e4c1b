const DIMENSION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/级别|等级|[各哪几]一?级|哪(?:一?[类种档]|个)(?:级别的)?(?:医院|医疗机构)/, 'level'],
  [/险种|制度|职工还是居民|居民还是职工/, 'scheme'],
  [/人群|参保人(?!数)|人员类/, 'person'],
];

/** The dimension over which a question asks for each value or the highest one: 哪级 → level. */
export const askedDimension = (text: string): string | undefined =>
  DIMENSION_WORDS.find(([pattern]) => pattern.test(text))?.[1];
