/**
 * How English asks, as Chinese that intents are read from. `pattern` is matched after terms, places and times are in Chinese;
 * `here` takes its place and `ask` goes to the end of the question, where Chinese has it.
 */
type Frame = { pattern: RegExp; here?: string; ask?: string };

const UP =
  '(?:grow|grew|grown|growing|increased?|increasing|rise|rose|risen|rising|gone? up|went up)';
const DOWN =
  '(?:fall|fell|fallen|falling|declined?|declining|decreased?|decreasing|drop|dropped|shrink|shrank|gone? down|went down)';
const CHANGE = '(?:changed?|changing|developed?|evolved?|moved?)';
const BE = '(?:is|was|are|were|be|been|has|have|had|does|do|did)';
const MORE = '(?:higher|larger|greater|more|bigger|longer)';
const LESS = '(?:lower|smaller|less|fewer|shorter)';
/** Words at whose end a figure is meant: 基金支出, 住院率. */
const FIGURE = String.raw`(?:数|率|费用?|收入|支出|结存|比例|比重|标准|额|人次|线|比|价|能力|年限|\d年末?)`;

/** Most specific first: what one frame took, the next does not see. */
export const ENGLISH_FRAMES: readonly Frame[] = [
  // follow-ups
  { pattern: /^(?:and )?(?:what|how) about (.+)$/, here: '那 $1 呢' },
  { pattern: /^and (?:for |in |of )?((?:\S+ ?){1,6})$/, here: '那 $1 呢' },
  {
    pattern: /\bwhich page\b|\bwhat page\b|\bpage number\b|^page$/,
    here: '第几页',
  },
  {
    pattern:
      /^(?:what (?:is|are) )?(?:your |its |their )?sources?$|\bwhere (?:does|do) (?:it|they|this|that) (?:say|come)\b.*|\bwhere (?:is|was|are) (?:it|this|that|these) (?:from|stated|said|written|published)\b.*|\b(?:which|what) (?:document|source|公报|报告|快报)\b(?: (?:says?|states?|is|was).*)?|\bcitations?\b|\boriginal (?:text|wording|sentence)\b/,
    here: '出处在哪',
  },
  {
    pattern:
      /^who (?:wrote|authored|drafted|prepared|published|发布|compiled|produced) (.+)$|^who (?:is|are|was|were) 作者(?: of)? (.+)$/,
    here: '$1$2 是谁写的',
  },
  // is it so
  {
    pattern: /^(?:so )?(?:is|was) it (?:true|correct|right|so|a fact) that (.+)$/,
    here: '$1',
    ask: '吗',
  },
  {
    pattern: /^(.*超过.*|.*不到.*),? (?:right|correct|is that right|is that true|true)$/,
    here: '$1',
    ask: '吗',
  },
  {
    pattern: /^(?:did|does|do|has|have|is|was|were|are) (.*(?:超过|不到).*)$/,
    here: '$1',
    ask: '吗',
  },
  // places and purposes
  { pattern: new RegExp(`\\bwhere (?:in 全国 )?${BE}\\b|^where\\b`), ask: '在哪里' },
  {
    pattern: /^what (?:is|are|was|were) (.+) (?:used |meant |good )?for$/,
    here: '$1 的作用',
    ask: '是什么',
  },
  {
    pattern: new RegExp(
      `\\b(?:what|which|how much)(?: (?:share|proportion|percentage|percent|part))? of (.+?) ${BE} (?:报销|支付)(?= |$)`,
    ),
    here: '$1 报销比例',
    ask: '是多少',
  },
  // comparisons
  {
    pattern: new RegExp(
      `\\b(?:did|does|has|have|is|was)?(?: |^)(.+?) ${UP} (?:faster|more|quicker) than (.+)$`,
    ),
    here: '$1 和 $2 增速',
    ask: '哪个高',
  },
  {
    pattern: new RegExp(`\\b(?:which|what)(?: of [^,]+)? ${UP} (?:faster|more|quicker)\\b`),
    here: '增速',
    ask: '哪个高',
  },
  {
    pattern:
      /(?:,? and )?(?:\bhow (?:much|far) (?:is|was|were|are) (?:it|this|that|they) )?\b(?:up|down) (?:on|from|over|compared (?:with|to)|versus) (\d{4}年末?|[去前]年)/,
    here: ' 比 $1 ',
    ask: '增长多少',
  },
  {
    pattern: /\b(?:which|who|what)\b[^,]*?\b(?:highest|largest|most|biggest|greatest)\b/,
    ask: '哪个最高',
  },
  { pattern: /\b(?:which|who|what)\b[^,]*?\b(?:lowest|smallest|least|fewest)\b/, ask: '哪个最低' },
  {
    pattern: new RegExp(
      `\\bhow (?:much|many)(?: \\S+)? (?:${MORE}|${LESS})\\b|\\bby how (?:much|many)\\b|\\bhow (?:big|large|wide) ${BE} (?:difference|gap)(?: between)?\\b|\\b(?:what ${BE} )?(?:difference|gap)(?: between| in)?\\b|\\bhow (?:much|far) (?:do|does|did)\\b(?=.*\\bdiffer\\b)`,
    ),
    ask: '相差多少',
  },
  { pattern: new RegExp(`\\b(?:which|who)\\b[^,]*?\\b${MORE}\\b`), ask: '哪个高' },
  { pattern: new RegExp(`\\b(?:which|who)\\b[^,]*?\\b${LESS}\\b`), ask: '哪个低' },
  { pattern: new RegExp(`^(?:is|was|are|were)\\b(?=.*\\b${MORE} than\\b)`), ask: '哪个高' },
  { pattern: new RegExp(`^(?:is|was|are|were)\\b(?=.*\\b${LESS} than\\b)`), ask: '哪个低' },
  {
    pattern: new RegExp(`\\b(?:${MORE}|${LESS}) than\\b|\\b(?:rather|other) than\\b|\\bthan\\b`),
    here: ' 和 ',
  },
  {
    pattern:
      /\bhow many times\b|\btimes (?:as )?(?:much|many|high|large) as\b|\bratio (?:of|between)\b/,
    ask: '是几倍',
  },
  {
    pattern:
      /\b(?:what|which) (?:share|proportion|percentage|percent|part|fraction) of (.+?) (?:is|was|are|were|does|did|do|comes from|came from|goes to|went to|makes? up)\b(.*)$/,
    here: '$2 占 $1 ',
    ask: '的比重是多少',
  },
  {
    pattern: /\bas (?:share|proportion|percentage|percent) of\b/,
    here: ' 占 ',
    ask: '的比重是多少',
  },
  {
    pattern: /\b(?:share|proportion|percentage) of ([^ ]+) in ([^ ]+)/,
    here: '$1 占 $2 ',
    ask: '的比重是多少',
  },
  { pattern: /\b(?:share|proportion|percentage)(?: of)?\b/, ask: '占比多少' },
  {
    pattern: /\b(?:combined|altogether|in total|together|sum of|added up|add up to)\b/,
    ask: '合计多少',
  },
  // change
  {
    pattern:
      /\b(?:average annual|annual average|compound(?: annual)?) (?:growth(?: rate)?|increase)(?: of| in)?\b|\bcagr\b/,
    ask: '年均增长率是多少',
  },
  {
    pattern: new RegExp(
      `\\bhow (?:much|far|fast|quickly) (?:${BE} )?(.+?) ${UP}\\b|\\bhow (?:much|far|fast)\\b(.*?) ${UP}\\b`,
    ),
    here: '$1$2',
    ask: '增长多少',
  },
  {
    pattern: new RegExp(
      `\\bhow (?:much|far|fast|quickly) (?:${BE} )?(.+?) ${DOWN}\\b|\\bhow (?:much|far|fast)\\b(.*?) ${DOWN}\\b`,
    ),
    here: '$1$2',
    ask: '下降多少',
  },
  { pattern: new RegExp(`\\bhow much (?:${BE} )?(.+?) ${CHANGE}\\b`), here: '$1', ask: '变化多少' },
  { pattern: new RegExp(`\\bhow (?:${BE} )?(.+?) ${CHANGE}\\b`), here: '$1', ask: '变化趋势' },
  { pattern: /\b(?:trends?|development|evolution|time series)(?: of| in)?\b/, ask: '变化趋势' },
  {
    pattern: /\b(?:year on year|yoy|annual)? ?(?:growth rate|growth)(?: of| in)?\b|\bincrease in\b/,
    ask: '同比增长多少',
  },
  // reasons, meaning, lists
  { pattern: new RegExp(`\\bwhy (?:${BE} )?(.+?) ${UP}\\b`), here: '$1', ask: '为什么上升' },
  { pattern: new RegExp(`\\bwhy (?:${BE} )?(.+?) ${DOWN}\\b`), here: '$1', ask: '为什么下降' },
  { pattern: new RegExp(`^(?:did|has|have) (.+?) ${UP}\\b`), here: '$1', ask: '上升了吗' },
  { pattern: new RegExp(`^(?:did|has|have) (.+?) ${DOWN}\\b`), here: '$1', ask: '下降了吗' },
  { pattern: new RegExp(`\\bwhy(?: ${BE})?\\b|\\bfor what 原因\\b`), ask: '为什么' },
  {
    pattern: /\bwhat (?:does|do|is|are) (.+?) (?:mean|stand for|meant|refer to)\b/,
    here: '什么是 $1 ',
  },
  {
    pattern: /\bwhat is meant by\b|\bdefine\b|\b(?:what is )?(?:definition|meaning) of\b/,
    here: '什么是 ',
  },
  {
    pattern: /\bhow (?:is|are) (.+?) (?:calculated|computed|defined|measured)\b/,
    here: '$1',
    ask: '怎么计算',
  },
  {
    pattern: /\b(?:do|does|are|is)\b(.*)\b(?:agree|match|consistent|add up|equal(?:s| to)?)\b/,
    here: '$1',
    ask: '对得上吗',
  },
  { pattern: /\bcompared (?:with|to)\b/, here: ' 和 ', ask: '对比' },
  { pattern: /\bcompare\b/, ask: '对比' },
  {
    pattern: new RegExp(
      `\\b(?:which|what) ((?!\\S*${FIGURE}(?: |$))[\\u3400-\\u9fff]+) ${BE} (.+)$`,
    ),
    here: '$2 $1',
    ask: '有哪些',
  },
  { pattern: /\b(?:list|name|enumerate)\b/, ask: '有哪些' },
  { pattern: new RegExp(`\\bwhat (?:is|was|are|were)(?= .*${FIGURE})`), ask: '是多少' },
  { pattern: /\bwhat (?:are|were)\b|\bwhich (?:are|were)\b/, ask: '有哪些' },
  { pattern: /\bwhat (?:is|was)\b/, here: '什么是 ' },
  { pattern: /\bwhen (?:is|was|were|are|did|does|do|will)?\b/, ask: '是什么时候' },
  { pattern: /\bwho\b/, ask: '是谁' },
  { pattern: /\bhow (?:much|many|large|big|high|long|low)\b(?: 人(?= ))?/, ask: '是多少' },
  { pattern: new RegExp(`\\bhow (?:${BE}|can|should|to)\\b`), here: '如何' },
  { pattern: /\b(?:which|what)\b(?= [\u3400-\u9fff])/, ask: '有哪些' },
];

/** Words that carry grammar only. */
export const ENGLISH_GRAMMAR =
  /\b(?:of|in|for|on|by|to|at|from|with|within|among|under|per|was|were|is|are|be|been|did|does|do|has|have|had|will|would|there|that|this|these|those|it|its|they|their|please|tell|me|give|show|can|could|you|i|we|our|want|know|need|total|overall|amount|number|figures?|value|money|during|year|years|how|what|which|who|where|whole|average|mean|so|then|also|both|each|between|respectively|did|say|about|according|as|people in|basic|many|much|people|paid|came|comes)\b/g;

/** Joins between things side by side. */
export const ENGLISH_JOINS = /\b(?:and|or|as well as|versus|vs\.?|compared (?:with|to)|than)\b/g;
