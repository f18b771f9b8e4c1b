/** A unit of measure as it is printed after a number, and what it stands for. */
export type Unit = {
  /** As printed, spaces aside: 万人次, 亿元, %, 个百分点, /10万. */
  unit: string;
  /** Without its multiplier: 人次, 元, %, 个百分点, /10万. */
  base: string;
  /** Power of ten of the multiplier: 亿元 → 8, so that 1 亿元 is 10⁸ 元. */
  exponent: number;
};

/** A unit found in running text. */
export type UnitMatch = Unit & {
  start: number;
  end: number;
  /** 多, 余 or 几 between multiplier and base (24万余条), which qualifies the number. */
  more: string;
};

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** Bases that are plain signs or that name themselves: no word begins with them. */
const SIGNS = ['个百分点', '百分点', '%', '‰', '％', '/10万', '/十万', '/千', '/万'];

/**
 * Measure words, longest first; the second part forbids what would make the sign part of another word (3人均, 5家庭).
 * Grown by review: a word that is no measure of anything countable does not belong here.
 */
const BASES: readonly (readonly [string, string?])[] = [
  ['人民币元'],
  ['个工作日'],
  ['工作日'],
  ['平方米'],
  ['平方公里'],
  ['立方米'],
  ['人次', '均'],
  ['人份'],
  ['人月'],
  ['人天'],
  ['人年'],
  ['家次'],
  ['批次'],
  ['例次'],
  ['件次'],
  ['项次'],
  ['户次'],
  ['台次'],
  ['张次'],
  ['种次'],
  ['床日'],
  ['张床位'],
  ['个月'],
  ['小时'],
  ['分钟'],
  ['公里'],
  ['公斤'],
  ['千克'],
  ['毫升'],
  ['美元'],
  ['欧元'],
  ['英镑'],
  ['日元'],
  ['港元'],
  ['床位'],
  ['元'],
  ['人', '民|工|均|口|类|才|士|力|社|身'],
  ['家', '庭|长|属'],
  ['名', '单|称|义'],
  ['位', '列|于|居|次|置'],
  ['户', '籍'],
  ['个'],
  ['种', '植'],
  ['件'],
  ['例', '如|外|数'],
  ['台', '账|阶|湾'],
  ['张'],
  ['岁'],
  ['天', '津'],
  ['次', '均|月|年|日|之|数'],
  ['批', '准|复'],
  ['条', '例|件'],
  ['起', '付|步|草|施|来|诉|点'],
  ['项', '目'],
  ['大类'],
  ['类', '似|型'],
  ['款', '项'],
  ['所', '有|以|属|得|在|需|谓|示|列'],
  ['座'],
  ['笔'],
  ['宗', '旨'],
  ['份', '额'],
  ['单', '位|独|个|一|设|建|病|行|年'],
  ['套', '取'],
  ['支', '付|出|持|撑|架|援|部'],
  ['盒'],
  ['瓶'],
  ['片', '区'],
  ['粒'],
  ['床', '旁|上'],
  ['周', '岁|期|边|围|年'],
  ['秒'],
  ['米'],
  ['吨'],
  ['克'],
  ['亩'],
  ['辆'],
  ['艘'],
  ['架', '构'],
  ['只', '有|能|是|需'],
  ['篇'],
  ['册'],
  ['场', '景|所|内|外|合'],
  ['处', '理|罚|方|置|于|分'],
  ['组', '织|成|建|长|套'],
  ['轮', '换|流'],
  ['剂', '型|量'],
  ['倍', '数|率'],
  ['折', '叠|算|合'],
  ['成', '员|本|立|为|果|功|效|交|熟|分|长|年|都|人|品|药|形|型|就|像'],
  ['分', '别|之|析|为|类|布|级|配|担|成|子|期|组|档|步|公|解|局'],
  ['省', '级|内|外|份|医|局|际|会|政|委|直'],
  ['席'],
  ['页', '码'],
  ['年', '度|末|底|初|均|间|报|代|来|龄|内|前|后|至'],
];

const PER =
  '(?:每)?(?:人次|人年|床日|平方米|千人|万人|人|年|月|日|天|次|例|家|户|张|小时|个月|个|名|起|件|项|台|种|条|批)';
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const multiplier = MULTIPLIERS.map(([text]) => text).join('|');
const base = BASES.map(([text, not]) => escape(text) + (not ? `(?!${not})` : '')).join('|');
const UNIT = new RegExp(
  `[ \\u3000]*(?:(${SIGNS.map(escape).join('|')})|(${multiplier})?[ ]*(多|余|几)?[ ]*(${base})((?:/${PER}(?:·${PER})?){1,2})?|(${multiplier}))`,
  'y',
);

const exponentOf = (text: string | undefined) =>
  MULTIPLIERS.find(([name]) => name === text)?.[1] ?? 0;

/** The unit that stands at `at` in a text, spaces before it skipped; nothing where none does. */
export function parseUnit(text: string, at = 0): UnitMatch | undefined {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  if (!match) return undefined;
  const [whole, sign, times, more, word, per, bare] = match;
  const end = at + whole.length;
  const start = at + whole.length - whole.trimStart().length;
  if (sign !== undefined) {
    const unit = sign === '％' ? '%' : sign === '百分点' ? '个百分点' : sign;
    return { unit, base: unit, exponent: 0, start, end, more: '' };
  }
  if (word === undefined)
    return { unit: bare ?? '', base: '', exponent: exponentOf(bare), start, end, more: '' };
  const name = (word === '人民币元' ? '元' : word) + (per ?? '');
  return {
    unit: (times ?? '') + name,
    base: name,
    exponent: exponentOf(times),
    start,
    end,
    more: more ?? '',
  };
}

/** A unit as a column of the table has it (亿元), taken apart; text that is no unit of ours is its own base. */
export function readUnit(unit: string): Unit {
  const compact = unit.replace(/\s+/g, '');
  const match = parseUnit(compact);
  if (match && match.end === compact.length) {
    return { unit: compact, base: match.base, exponent: match.exponent };
  }
  const times = MULTIPLIERS.find(
    ([name]) => compact.startsWith(name) && compact.length > name.length,
  );
  return times
    ? { unit: compact, base: compact.slice(times[0].length), exponent: times[1] }
    : { unit: compact, base: compact, exponent: 0 };
}
