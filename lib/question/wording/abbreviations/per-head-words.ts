import type { Rewriting } from '@/lib/text/rewrite';

/** What one comes to. */
const PER_HEAD: readonly Rewriting[] = [
  // 摊到每个参保人身上: a head.
  [
    /(?:分|平|均)?摊(?:到|给|在)每(?:一)?[个名位]?(?:参保)?人(?:员|头)?(?:身上|头上|名下)?(?:是|有|为)?(?![次数])/g,
    '人均',
  ],
  // 图个啥: what it is for.
  [/(?:是)?(?:图(?:的是|个)?|为的是)(?:啥|什么)(?=$|[,。?呢])/g, '的目的是什么'],
  [/平均(?:下来)?[一每]个?(?:参保)?人(?![次均民口员群类])(?:[一每]年)?/g, '人均'],
  [/参保人员?均|参保者人均|参保人人均/g, '人均'],
  // 每人每年, 平均每个受资助的人: a head, of whom and when said beside it; 每人次 and 每人每月 are other figures.
  [
    /(?:每年)?(?:平均|均摊)?(?:到|给)?每(?:一)?[个名位]?(?:[^,。?每]{1,5}的)?(?:参保)?人(?:员|头)?(?:每年|一年|全年)?(?![次数均员]|每|账户|大代表|[^,。?]{0,3}(?:一样|同样|相同|等额))/g,
    '人均',
  ],
];

/** What is paid of a hundred. */
const RATES: readonly Rewriting[] = [
  // 报几成, 自己掏百分之几: the rate that is paid, and no share of something.
  [
    /(?:能|可以?|给)?(?:报销?|支付)(?:掉|了|到)?(?:几成|百分之(?:几|多少)|多少比例|多大比例)/g,
    '报销比例多少',
  ],
  [
    /(?:自己|个人)(?:还)?(?:要|得|需要?)?(?:掏|付|出|负担|承担)(?:几成|百分之(?:几|多少)|多少比例|多大比例)/g,
    '个人负担比例多少',
  ],
];

/** What comes to a head, and the rates that are paid and borne. */
export const PER_HEAD_WORDS: readonly Rewriting[] = [...PER_HEAD, ...RATES];
