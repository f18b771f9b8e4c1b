import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';

/** Which of the places, or at what place among them: 哪个省最多, 各市排名, 全省排第几. */
const RANKED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:哪(?:一?个|几个|些)?|各个?|所有|每个)省|[高低多少大小]的(?:是哪个)?省|省份?排[名行]/,
    /省$|自治区$|^(?:北京|上海|天津|重庆)市$/,
  ],
  [
    /(?:哪(?:一?个|几个|些)?|各个?|所有|每个)(?:设区|地级)?(?:市(?!场)|城市|地市)|[高低多少大小]的(?:是哪个)?(?:城市|市$)/,
    /[市州盟]$|地区$/,
  ],
  [/(?:哪(?:一?个|几个|些)?|各个?|所有|每个)(?:区县|县区|县|区(?!别|分|间))/, /[区县旗]$/],
  [
    /(?:在|全|位列|位居)[^,。?]{0,8}(?:排(?:名|在)?第几|第几(?:位|名))|(?:全国|全省|全市|[省市])排名/,
    /./,
  ],
];
const RANKING = /最|排[名行第在]|第几|第一/;
/** Fewer places than this are no ranking. */
const LEAST_PLACES = 2;

/** An ask for the first among places of a kind, with that left unexplained where the table has the figure of no two such places. */
export function requirePlaces(ask: Ask, { series }: Pick<Vocabulary, 'series'>): Ask {
  if (ask.targets.length === 0 || !RANKING.test(ask.text)) return ask;
  const lacking = RANKED.flatMap(([asked, kind]) => {
    const word = asked.exec(ask.text)?.[0];
    if (word === undefined) return [];
    const areas = new Set(
      series
        .filter(
          ({ indicator, area }) =>
            area !== NATION &&
            kind.test(area) &&
            ask.targets.some((target) => target.indicator === indicator.name),
        )
        .map(({ area }) => area),
    );
    return areas.size < LEAST_PLACES ? [word] : [];
  });
  return lacking.length === 0 ? ask : { ...ask, unexplained: [...ask.unexplained, ...lacking] };
}
