import type { Ask, ContentWord, Target } from '@/lib/schema/reading';
import { lackingKind } from './lacking-kind';
import { lackingRound } from './lacking-round';
import { NEAR_MISSES } from './near-misses';
import type { NearMiss } from './near-misses';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of the name than this, and the figure is a part of what a 总数 is asked of. */
const WHOLE = 0.5;

/** Words that change which figure is meant, though a name may hold all the others: each must be met by the figure itself. */
const RULES: readonly NearMiss[] = [
  ...NEAR_MISSES,
  {
    asked: /日均|天均|每[天日]/,
    isMet: ({ indicator }) => /[日天]/.test(indicator),
    inRule: /[每按][日天]|\/[日天]/,
  },
  {
    asked: /月均|每(?:个)?月/,
    isMet: ({ indicator }) => indicator.includes('月'),
    inRule: /[每按]月|\/月/,
  },
  { asked: /户均|每户/, isMet: ({ indicator }) => indicator.includes('户') },
  // 定点医疗机构总数 is not the number of those that are linked up across provinces.
  {
    asked: /总数|总量|总人口|总人数|总共|全部|所有/,
    isMet: ({ indicator, unasked }, { named }) =>
      !/率$|比例|比重|占比|^每[千万百]/.test(indicator) &&
      (indicator.includes('总') || (named >= WHOLE && unasked.length === 0)),
  },
  // What was before an event is not what is now.
  {
    asked: /(?:成立|解放|建国|建立|改革|实施|推行|改制|上线|集采)(?:之|以)?前(?!后|[三五十\d])/,
    isMet: ({ indicator, breakdown }) => /前/.test(`${indicator}${breakdown.join('')}`),
  },
  // 总床位数 is no density.
  {
    asked: /总(?:床位|病床|医师|医生|护士|人员)|总共[^,。?]{0,4}(?:多少|几)(?:张|名)/,
    isMet: ({ indicator }) => !/每[千万百]/.test(indicator),
  },
  // 170个统筹地区 are no 170家机构.
  {
    asked:
      /(?:机构|医院|药店|企业|公司|诊所|单位)(?=[^,。?]{0,4}(?:多少|几)(?:万|亿)?家)|(?<=(?:多少|几)(?:万|亿)?家[^,。?]{0,4})(?:机构|医院|药店|企业|公司|诊所|单位)/,
    isMet: ({ indicator }) => !/(?:地区|省份|省区市|城市|区县|国家)数$/.test(indicator),
  },
  // 骗保的人抓了多少: people are no institutions.
  {
    asked: /的人(?=[^,。?均]{0,12}(?:多少|几)(?!家|所|个机构))|分子(?=[^,。?]{0,12}(?:多少|几)人?)/,
    isMet: ({ indicator }) => !/(?:机构|医院|药店|企业|单位)数$/.test(indicator),
  },
  // What one time costs or brings is not what all of a year did.
  {
    asked:
      /最[多高大](?:的)?(?:那)?一[次笔例]|一[次笔例](?!性)[^,。?]{0,4}(?=(?:多少|几)(?:元|块|钱))|一[次回趟](?:要|得|平均)?花(?:费|了|掉)*(?=多少)/,
    isMet: ({ indicator }) => /次均|每次|单次|最高|标准|上限|封顶|限额|起付/.test(indicator),
  },
  // Money saved is none that was paid.
  { asked: /节[省约]|省[了下出]/, isMet: ({ indicator }) => /节[省约]|[减降]/.test(indicator) },
  // What one has to pay is not what all have paid.
  {
    asked:
      /(?:一年|每年|每月|每人|一个?人)[^,。?]{0,4}[要得该应需][^,。?]{0,4}[交缴](?:多少|几)|(?:个人|每人|一人)[^,。?]{0,4}(?:一年|每年|每月)?[^,。?]{0,2}[交缴](?:费)?(?:多少|几)(?:钱|元|块)?|(?:每|一个?)人(?:一|每)年|(?:每|一)年(?:每|一个?)人|[交缴]费?[^,。?]{0,6}(?:每|一个?)人(?=[^,。?]{0,4}(?:多少|几))/,
    isMet: ({ indicator }, { operation }) =>
      operation !== undefined || !/(?:收入|支出|总额|金额)$/.test(indicator),
  },
  { asked: /转入/, isMet: ({ indicator }) => !indicator.includes('转出') },
  { asked: /转出/, isMet: ({ indicator }) => !indicator.includes('转入') },
  // The most that one may get is not what all got.
  {
    asked: /(?:最[高低大小多少]|单[笔次])(?=金额|奖励|标准|限额|补助)/,
    isMet: ({ indicator }) => /最|上限|下限|封顶|限额/.test(indicator),
  },
  {
    asked: /金额(?!.*(?:占|比|率))/,
    isMet: ({ indicator }) => !/(?:[省机企批]|人|种|家|品)[份构业数]?数$|人次$|率$/.test(indicator),
  },
  // How many there are is not which part of them.
  {
    asked: /比例|比率|百分比|百分之[几多]|几成/,
    isMet: ({ indicator, measure }, { operation }) =>
      operation !== undefined ||
      measure !== undefined ||
      /率|比|占|成数|区间|起付|限额|支付|负担|标准/.test(indicator),
    inRule: /%|成/,
  },
  // What is settled across provinces is a part of all there is.
  {
    asked:
      /^(?!.*(?:总[数量]|跨|异地|外地|外[省市]|省[内外]|转[入出外]|联网|备案|结算|互认|漫游)).+$/,
    isMet: ({ indicator }, { carried }) => carried || !/跨省|异地/.test(indicator),
  },
  {
    asked:
      /(?:住院|(?<!居|常)住(?:在|进|到|了)?[^,。?住]{0,8}?(?:医院|医疗机构))(?!.*门诊)(?<!门诊.*)/,
    isMet: ({ indicator, breakdown, missing }) =>
      missing === '' && !`${indicator}${breakdown.join('')}`.includes('门诊'),
  },
  {
    asked: /门诊(?!.*住院)(?<!住院.*)/,
    isMet: ({ indicator, breakdown, missing }) =>
      missing === '' && !`${indicator}${breakdown.join('')}`.includes('住院'),
  },
  {
    asked: /未来|将来|今后|往后|预计|预测|预期/,
    isMet: ({ period, indicator }, { times }, thisYear) =>
      times.length > 0 ||
      /目标|预计|计划/.test(indicator) ||
      Math.max(...(period.match(/\d{4}/g) ?? []).map(Number)) >= thisYear,
  },
];

/** The one case that cost or lasted the most is not the group with the highest average. */
const ONE_CASE: NearMiss = {
  asked:
    /(?:最[多高大贵长低少](?:额)?的?(?:那)?(?:一[例笔单位名次个](?!月)|个案|单[笔次]|(?:那个|那位)?(?:病[例人]|患者|参保人(?!数|次)|人(?![群均数次员民才口]))))|(?:单[笔次]|单个病例|[一单]例|一笔|个案)[^,。?]{0,8}最[多高大贵长低少]/,
  isMet: ({ indicator }) => /最高|上限|封顶|限额|单[笔次]/.test(indicator),
};

/** A figure's name alone, and one figure over the years. */
const BARE: ReadonlySet<Ask['intent']> = new Set(['passage', 'series']);

/** An ask for a figure, or one that may be a figure's bare name, with the words that the figure found does not meet left unexplained: it is not what was asked for. */
export function requireWords(
  ask: Ask,
  { thisYear, vocabulary }: { thisYear: number; vocabulary: Vocabulary },
): Ask {
  const isThere = ask.targets.some(({ missing }) => missing === '');
  const rules = rulesFor(ask.intent);
  if (!isThere && ask.intent !== 'rank') return ask;
  const found = rules.flatMap(({ asked, isMet, inRule, unit }) => {
    const word = wordOf(asked.exec(ask.text)?.[0], ask);
    const isLacking =
      word !== undefined &&
      !ask.targets.some(
        (one) =>
          (isMet(one, ask, thisYear) && (unit === undefined || hasUnit(one, unit, vocabulary))) ||
          (inRule !== undefined && inRule.test(ruleOf(one, vocabulary))),
      );
    return isLacking ? [word] : [];
  });
  const others = [
    ...lackingRound(ask, vocabulary),
    ...lackingKind(ask, vocabulary),
    ...lackingMonths(ask, vocabulary),
  ];
  const lacking = [...new Set([...found, ...others, ...loneExtreme(ask)])];
  return lacking.length === 0 ? ask : withUnmet(ask, lacking);
}

/** 最高的违约金 of one total: there is nothing to be ranked, and the highest of what was added up is not printed. */
function loneExtreme({ intent, targets, text }: Ask): string[] {
  const [target, ...others] = targets;
  if (intent !== 'rank' || !target || others.length > 0 || target.missing !== '') return [];
  if (RANKED.test(text) || IS_EXTREME.test(target.indicator)) return [];
  return EXTREME.exec(text)?.slice(0, 1) ?? [];
}

/** 各月, 分季度: a figure of the year tells of none of them. */
const MONTHS =
  /(?:各|逐|分)个?(?:月|季)|按[月季](?!度?[缴交发付拨结])|月度数|每个(?:月|季度)(?:的|各)/;
const PART_OF_YEAR = /^\d{4}-(?:\d{2}|Q\d)/;

function lackingMonths({ targets, text }: Ask, vocabulary: Vocabulary): string[] {
  const [asked] = MONTHS.exec(text) ?? [];
  if (asked === undefined) return [];
  const isThere = targets.some((target) =>
    seriesOf(target, vocabulary)?.cells.some(({ period }) => PART_OF_YEAR.test(period)),
  );
  return isThere ? [] : [asked];
}

const EXTREME = /最[高大多贵长低小少短]|顶格/;
/** Of what it is the highest: of places, of years, of kinds. */
const RANKED = /[哪谁各每]|历年|历史|以来|第一|排[第名]|什么(?:地方|年份|时候)/;
const IS_EXTREME = /最[高大多低小少]|上限|下限|封顶|限额|起付/;

function rulesFor(intent: Ask['intent']): readonly NearMiss[] {
  if (intent === 'figure') return [...RULES, ONE_CASE];
  return [...(BARE.has(intent) ? NEAR_MISSES : []), ONE_CASE];
}

/** What is said to be missing: the word itself; of a whole question the most telling word. */
function wordOf(match: string | undefined, { text, content }: Ask): string | undefined {
  if (match !== text) return match;
  const [top] = content
    .filter(({ frame }) => !frame)
    .sort((left, right) => right.weight - left.weight || (left.text < right.text ? -1 : 1));
  return top?.text ?? match;
}

const hasUnit = (target: Target, unit: RegExp, vocabulary: Vocabulary): boolean =>
  seriesOf(target, vocabulary)?.cells.some((cell) => unit.test(cell.unit)) ?? true;

/** What a document says where it lays the amount down; empty for a figure that was counted. */
function ruleOf(target: Target, vocabulary: Vocabulary): string {
  const own = seriesOf(target, vocabulary);
  return own?.cells.some(({ measure }) => measure === 'standard') === true ? own.context : '';
}

/** 12个工作日 answers 多久 without saying it. */
const LENGTH_OF_TIME = /^(?:(?:多少|几)个?工作[天日]|多久|多长时间)$/;

/** An ask that nothing answers which does not hold these words. */
export function withUnmet(ask: Ask, words: readonly string[]): Ask {
  const unmet = words.map((text): ContentWord => ({
    text,
    means: [text],
    weight: 1,
    frame: LENGTH_OF_TIME.test(text),
  }));
  const content = ask.content.filter(({ text }) => !words.includes(text));
  return {
    ...ask,
    content: [...content, ...unmet],
    unexplained: [...new Set([...ask.unexplained, ...words])],
  };
}
