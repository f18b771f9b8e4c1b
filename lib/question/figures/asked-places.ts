import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';

const WHICH =
  '(?:哪(?:一?个|几个|些|[二两三四五六七八九十]个)?|各个?|所有|每个|按|前(?:[二两三四五六七八九十]|\\d{1,2})(?:名|位)?的?个?|[多高大少低小]的?前?(?:[二两三四五六七八九十]|\\d{1,2})个)';
/** 最多的市是哪个: 市 is a word of its own. */
const ALONE = '(?=$|[是有都呢吗,。?])';
const ARE = '(?:分别|依次|都|各)?(?:是|有|为)(?:哪|谁|什么|啥)';

const COUNTY = /[区县旗]$/;
const PREFECTURE = /[市州盟]$|地区$/;
const COUNTRY = /^(?!全球|全世界|东盟|东南亚|欧盟|[欧亚非]洲)[^\d省市县区州盟旗]+$/;

type Kind = {
  /** Most telling first: the words that were found are shown where there are no such places. */
  readonly asked: readonly RegExp[];
  /** How a place of the kind is called. */
  readonly called: RegExp;
};

/** Which of the places: 哪个省最多, 前三的省份, 各市排名. */
const KINDS: readonly Kind[] = [
  {
    asked: [
      new RegExp(`${WHICH}省|[高低多少大小]的(?:是哪个)?省|省份?排[名行]`),
      new RegExp(`省(?:份|市|区)${ARE}`),
    ],
    called: /省$|自治区$|^(?:北京|上海|天津|重庆)市$/,
  },
  {
    asked: [
      new RegExp(
        `${WHICH}(?:设区|地级)?(?:市州|州市|地市|市(?!场|县)|城市|地州|盟市)|[高低多少大小]的(?:是哪个)?(?:城市|地市|市州|州市|市${ALONE})`,
      ),
      new RegExp(`(?:城市|地市|市州|州市)${ARE}`),
    ],
    called: PREFECTURE,
  },
  {
    asked: [
      new RegExp(
        `${WHICH}(?:区县|县区|县市区|市县|县|区(?!别|分|间|域))|[高低多少大小]的(?:是哪个)?(?:区县|县${ALONE}|区${ALONE})`,
      ),
      new RegExp(`(?:区县|县区|县市区)${ARE}`),
    ],
    called: COUNTY,
  },
  {
    asked: [new RegExp(`${WHICH}国家(?!医保|级|谈判|集采)|哪国`), new RegExp(`国家${ARE}`)],
    called: COUNTRY,
  },
];
/** At what place among others: 全省排第几. */
const ANY: Kind = {
  asked: [
    /(?:在|全|位列|位居)[^,。?]{0,8}(?:排(?:名|在)?第几|第几(?:位|名))|(?:全国|全省|全市|[省市])排名/,
  ],
  called: /./,
};

/** The kinds of places that a question chooses among or ranks: its words for them, and how such places are called. */
export function askedPlaces(question: string): { word: string; called: RegExp }[] {
  const found = KINDS.flatMap((kind) => foundIn(question, kind));
  return found.length > 0 ? found : foundIn(question, ANY);
}

function foundIn(question: string, { asked, called }: Kind): { word: string; called: RegExp }[] {
  const word = asked.map((pattern) => pattern.exec(question)?.[0]).find((one) => one !== undefined);
  return word === undefined ? [] : [{ word, called }];
}

/**
 * The places of a kind among `places`: within `area` those that are a part of it (诸城市 is one of the counties of 潍坊市); all
 * of them, where the whole country is asked about, or where `area` is of that kind itself and is held against its like.
 */
export function placesAsked({
  places,
  called,
  area,
  parents,
}: {
  places: readonly string[];
  called: RegExp;
  area: string;
  parents: Vocabulary['parents'];
}): ReadonlySet<string> {
  // Among countries the nation is one of them; else it is the whole.
  const all = places.filter(
    (place) => (place !== NATION || called === COUNTRY) && called.test(place),
  );
  if (area === '' || area === NATION) return new Set(all);
  const isKind = (place: string): boolean =>
    called.test(place) || (called === COUNTY && PREFECTURE.test(area));
  const parts = places.filter((place) => parents.get(place) === area && isKind(place));
  if (parts.length > 0) return new Set(parts);
  return new Set(called.test(area) ? all : []);
}
