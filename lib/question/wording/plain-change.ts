import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

const MUCH = '(?:一大截|一截|老高|好多|不少|一大块|老大一截|一大步)?';

/** How people say that something went up or down, each with the plain word. */
const PLAIN: readonly Rewriting[] = [
  [
    /(?:刷新|打破|改写)了?(?:历史|历年|以往)?(?:最高)?的?[纪记]录|创(?:下|造)?了?(?:历史|历年)?(?:新|最高)的?[纪记]录|(?:创下?|达到?|为)了?(?:历史|历年|史上)(?:最高(?:值|水平|点)?|之最)/g,
    '创新高',
  ],
  [new RegExp(`(?:往上|向上)?(?:蹿|窜)(?:升|高|上去)?了${MUCH}`, 'g'), '上涨了'],
  [new RegExp(`(?:往上|向上)(?:涨|走|升|跑|爬|拱)了${MUCH}`, 'g'), '上涨了'],
  [new RegExp(`(?:往下|向下)(?:掉|走|跌|降|滑|出溜)了${MUCH}`, 'g'), '下降了'],
  [/(?:蹿|窜)(?:升|高)|走高|上扬|抬升|攀高|冲高|看涨|走强/g, '上升'],
  [/走低|下探|走弱|看跌|下挫|走跌/g, '下降'],
  // 升幅, 跌幅
  [/升幅|上升幅度|上涨幅度|增长幅度/g, '增幅'],
  [/跌幅|下降幅度|下跌幅度|减幅/g, '降幅'],
];

/** A change in plain words: 蹿了一大截 → 上涨了, 刷新历史纪录 → 创新高. */
export const plainChange = (text: string): string => rewrite(text, PLAIN);
