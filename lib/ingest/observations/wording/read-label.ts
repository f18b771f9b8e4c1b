/** What the words before a number say about the number. */
export type Label = {
  /** `base`: the number belongs to what something else is compared with. */
  kind: 'level' | 'change' | 'share' | 'average' | 'difference' | 'base';
  /** The words that name what is measured; '' where they stand earlier. */
  head: string;
  /** Where `head` begins in the label. */
  headStart: number;
  /** −1 where the words say less. */
  sign: 1 | -1;
  /** 上年, □ for a year: what a change is against. Of a share: the whole. Of a difference or a limit: against what. */
  against: string;
  /** 分别, or a word like it. */
  respectively: boolean;
};

const UP = '净?增长|净?增加|上升|提高|提升|上涨|扩大|延长|高出|多出|(?<!新)净?增|(?<![最更较])升';
const DOWN = '下降|净?减少|净减|降低|缩减|回落|下滑|缩短|收窄|下调|(?<!最)降';
const RATE = '(?:幅度|率|幅|速|额|量)?';
const CHANGE = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|${RATE}(?:分别)?(?:为|达到?|是|均)?)?$`);
const CHANGE_NOUN =
  /(?:(增幅|涨幅|增速|增长率|升幅|增长幅度)|(降幅|跌幅|减幅|降低率|下降幅度))(?:分别|均)?(?:为|达到?|是|在)?$/;
/** 平均降幅52%: how far prices were cut, against no year. */
const AVERAGE_CUT = /平均降(?:幅|价幅度?)(?:为|达到?|是)?$/;
const AVERAGE =
  /(?:年均|年平均|年复合|年均复合|复合|年化)(?:复合)?年?(?:均)?(?:增长率|增长速度|增速|增长|增幅|递增)(?:分别|均)?(?:为|达到?|高达|是|在)?$/;
const AGAINST =
  /(?:比|较|同|与(?=[^，]*相比))((?:上|去|前)一?年(?:度|末|底|同期)*|□+(?:末|底|同期|全年)?|上年同期|同期|上期|上月|上季度?)(?:相比|的)?/;
const DIFFERENCE =
  /^(.*?)(?:比|较|(?:远|略|均)?(?:高于|低于|多于|少于|大于|小于|快于|慢于))(.+?)?(高出?|低|多出?|少|大|小|快|慢|)$/;
const SHARE = /^(.*?)(?:大约|约|仅|合计|均|总共|共|分别)*占(?:比|据|到|了|全部的?)*(.*?)$/;
const SHARE_TAIL =
  /(?:的?(?:比重|比例|份额|比率))?(?:合计|大约|约|近|已|仅|均|分别|则)*(?:为|达到?|是|升至|降至|增至|提高到?|高达|在|从|由)?□*(?:大约|约|近)?的?$/;
/** 较2023年超2.4万台的全年手术量: the number belongs to the year that it is compared with. */
const BASE_VALUE = /(?:相比|比|较|与)(?:□+|(?:上一?年度?|去年)(?:年?[末底]|同期)?)的?$/;
/** 远高于美国和日本的2%-5%: the number belongs to those named. */
const OTHERS_VALUE =
  /^(?:(?:远|略|均|明显)?(?:高于|低于|多于|少于)(?:同期)?|(?:与|和|较|比)□+).{2,14}的$/;
/** 原则上不高于年平均工资的10%: what stands after is what the number is a part or a multiple of. */
const BENCHMARK =
  /^(.{2,}?)(?:通常|原则上|一般|均|应当?)*(?:不高于|不低于|不超过|达到)(.{3,}?)的?$/;

/** 约为职工医保参保人数的近3倍: the words name what it is a multiple of. */
const TIMES_OF = /^(?:大约|约|则|分别)?(?:为|是|相当于)(.{2,})的$/;

const level = (label: string): Label => ({
  kind: 'level',
  head: label,
  headStart: 0,
  sign: 1,
  against: '',
  respectively: /分别|依次|各为/.test(label),
});

/** The subject of a limit and what it is measured by: 起付标准 | 统筹地区年职工平均工资. */
export function cutBenchmark(text: string): { head: string; against: string } {
  const match = BENCHMARK.exec(text);
  return match ? { head: match[1] ?? '', against: match[2] ?? '' } : { head: text, against: '' };
}

function readAverage(label: string): Label | undefined {
  const match = AVERAGE.exec(label);
  return match
    ? { ...level(label), kind: 'average', head: label.slice(0, match.index) }
    : undefined;
}

const withoutWords = (text: string) => text.replace(/同比|环比|分别|依次|，/g, '');

/** The words left of a change verb without 比上年, 同比 and 分别; what stands after 比上年 is the head: 比2023年结算人次增长. */
function readChange(label: string): Label | undefined {
  const match = CHANGE.exec(label) ?? CHANGE_NOUN.exec(label);
  if (!match || AVERAGE_CUT.test(label)) return undefined;
  const left = label.slice(0, match.index);
  const against = AGAINST.exec(left);
  const rest = withoutWords(against ? left.slice(against.index + against[0].length) : left);
  const head = rest !== '' || !against ? rest : withoutWords(left.slice(0, against.index));
  return {
    ...level(label),
    kind: 'change',
    head,
    headStart: Math.max(0, label.indexOf(head)),
    sign: match[2] === undefined ? 1 : -1,
    against: against?.[1] ?? /同比|环比/.exec(left)?.[0] ?? '',
  };
}

function readShare(label: string): Label | undefined {
  if (/占(?:领|用|有|地|率)/.test(label)) return undefined;
  const match = SHARE.exec(label);
  if (!match) return undefined;
  return {
    ...level(label),
    kind: 'share',
    head: match[1] ?? '',
    against: (match[2] ?? '').replace(SHARE_TAIL, ''),
  };
}

function readDifference(label: string): Label | undefined {
  if (/(?:的|为|是|达|至|到)$/.test(label)) return undefined;
  const match = DIFFERENCE.exec(label);
  const word = match?.[3] ?? '';
  if (!match || (!/[高低多少大小快慢]于/.test(label) && word === '')) return undefined;
  const isLess = /低于|少于|小于|慢于/.test(label) || /^[低少小慢]$/.test(word);
  return {
    ...level(label),
    kind: 'difference',
    head: match[1] ?? '',
    against: match[2] ?? '',
    sign: isLess ? -1 : 1,
  };
}

/** 比上年高2.4个百分点, 较2023年多136家, 比上年多支7.1亿元: more or less than at another time is a change. */
const THAN_THEN =
  /(?:比|较)((?:上|去|前)一?年(?:度|末|底|同期)*|□+(?:末|底|同期|全年)?)(?:略|仅|净)?(?:(高|多)|(低|少))[了出]?[收支筹用]?$/;

function readThanThen(label: string): Label | undefined {
  const match = THAN_THEN.exec(label);
  return match
    ? {
        ...level(label),
        kind: 'change',
        head: withoutWords(label.slice(0, match.index)),
        sign: match[3] === undefined ? 1 : -1,
        against: match[1] ?? '',
      }
    : undefined;
}

/** 比三级医疗机构高出11.72个百分点 ends with a verb of change too; it is one only against a time. */
const COMPARES_GROUPS =
  /(?:比|较)(?!上|去|前|□|同|重|例|率)[^，]*(?:高出|多出)$|(?:高于|低于|快于|慢于|大于|小于)[^，]*(?:增幅|增速|降幅|增长率|涨幅)$/;

function readLevel(label: string, isPart: boolean): Label {
  if (OTHERS_VALUE.test(label)) return { ...level(label), kind: 'base', head: '' };
  const times = isPart ? TIMES_OF.exec(label) : null;
  if (times) return { ...level(label), head: '', against: times[1] ?? '' };
  const cut = isPart ? cutBenchmark(label) : { head: label, against: '' };
  return { ...level(label), ...cut };
}

/**
 * Reads the words before a number (expressions of time as □): a level, a change and against what, a share and of what, an
 * average growth, or a difference between two groups. `isPart` says that the number is a per cent, a fraction or a multiple.
 */
export function readLabel(label: string, isPart: boolean): Label {
  if (BASE_VALUE.test(label))
    return { ...level(label), kind: 'base', head: label.replace(BASE_VALUE, '') };
  return (
    readAverage(label) ??
    readThanThen(label) ??
    (COMPARES_GROUPS.test(label) ? readDifference(label) : undefined) ??
    readChange(label) ??
    (isPart ? readShare(label) : undefined) ??
    (isPart ? undefined : readDifference(label)) ??
    readLevel(label, isPart)
  );
}
