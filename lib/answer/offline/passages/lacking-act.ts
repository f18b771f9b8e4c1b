import { fold } from '@/lib/text/fold';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { coverWord } from './cover-word';

type Act = {
  /** How a question takes it for a fact. */
  readonly asked: RegExp;
  /** How a text says that it is so. */
  readonly said: RegExp;
};

const ENDED =
  /停止|停用|停办|停发|停售|停运|叫停|喊停|暂停|中止|终止|废止|废除|取消|撤[销并出回下]|取缔|放弃|退出|剔除|移出|调出|踢出|清退|关闭|关停|作废|失效|淘汰|禁止|不再(?:执行|实施|实行|使用|开展|设|收取?|接受|办理|保留)|不搞/;
const FORBIDDEN = /不许|不准|不让|不得|不予|不接受|禁止|严禁|拒绝|不允许/;
const FORBIDS = new RegExp(`${FORBIDDEN.source}|${ENDED.source}`);
const NOT = /没|未|不|无|非/;
/** What no longer hinders forbids nothing. */
const LIFTED = /(?:取消|放开|放宽|解除|不再设)[^。;]{0,40}限制/g;

/**
 * What a why-question may take for granted of an act: that it ended, that it is forbidden, that it was let go or taken up again, that
 * it ran short, that it has not been done.
 */
const ACTS: readonly Act[] = [
  {
    asked:
      /停止|停用|停办|停发|停掉|停了|叫停|喊停|暂停|中止|终止|废止|废除|废了|取消|撤[销并出回]|取缔|放弃|退出|踢出|剔除|移出|调出|删除|清退|砍掉|关停|作废|不再/,
    said: ENDED,
  },
  {
    asked: /不许|不准|不让|不允许|禁止|严禁/,
    said: FORBIDS,
  },
  {
    asked: /放开|允许|准许|解禁|恢复|重启/,
    said: /放[开宽松]|允许|准许|解禁|恢复|重启|取消[^,。]{0,8}限制/,
  },
  { asked: /断供|断货|缺货|缺药|停产/, said: /断供|断货|缺[货药]|短缺|停产|供应(?:不|紧)|买不到/ },
  { asked: /[并划]入|合并到|划归|归并/, said: /[并划]入|合并|划归|归并|整合/ },
  {
    asked: /改(?:成|为|由|回)|换成/,
    said: /改|转[为变向]|变[为成更]|调整|换|由[^,。]{1,16}(?:为|到)/,
  },
  {
    asked:
      /(?:还|一直|至今|仍|都)?(?:没有?|未|尚未|不)(?:被|能|有)?(?:纳入|进|入|做|搞|执行|落实|实现|实行|实施|建立|公布|公开|开展|推行|推广|批准|加入|参加|覆盖)/,
    said: NOT,
  },
];
const DENIED = /不(?:能|可以|给|予|准)?(报销|参保|支付|享受|结算|覆盖|保障|收治)/;

/** 不报销住院: that it is not done must be said of just that. */
const deniedIn = (text: string): Act[] => {
  const [, done = ''] = DENIED.exec(text) ?? [];
  const said = new RegExp(`[不未无没非][^,。;]{0,8}${done}|${done}[^,。;]{0,6}[不未无没外]`);
  return done === '' ? [] : [{ asked: DENIED, said }];
};

const HALF = 0.5;
/** So much of what it was done to must stand beside the act. */
const LEAST_NAMED = 0.5;

/**
 * The act that a why-question takes for granted (为什么停止了试点) and that a text does not tell of what is asked about: what is said of
 * the same thing besides gives no reason for what never happened.
 */
export function lackingAct(
  { intent, text, content }: Pick<Ask, 'intent' | 'text' | 'content'>,
  told: string,
): string[] {
  if (intent !== 'why') return [];
  return [...ACTS, ...deniedIn(text)].flatMap(({ asked, said }) => {
    const [act] = asked.exec(text) ?? [];
    if (act === undefined) return [];
    const clause = text.split(/[,。;?!]/).find((part) => part.includes(act)) ?? text;
    const things = content.filter(
      ({ frame, text: word }) =>
        !frame && clause.includes(word) && !act.includes(word) && !word.includes(act),
    );
    return tells({ told, said, things }) ? [] : [act];
  });
}

/** Whether one sentence, or one heading, says the act and most of what it was done to. */
const tells = ({
  told,
  said,
  things,
}: {
  told: string;
  said: RegExp;
  things: readonly ContentWord[];
}): boolean => {
  const least = LEAST_NAMED * weightOf(things);
  return fold(told)
    .replace(said === FORBIDS ? LIFTED : /(?!)/g, '')
    .split(/[。;\n]/)
    .some(
      (part) =>
        said.test(part) &&
        weightOf(things.filter((word) => coverWord(word, part) >= HALF)) >= least,
    );
};

const weightOf = (words: readonly ContentWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);
