import { rewrite } from '@/lib/text/rewrite';
import { plainDivision } from './arithmetic/plain-division';
import { plainLess } from './arithmetic/plain-less';
import { plainParts } from './arithmetic/plain-parts';
import { plainSum } from './arithmetic/plain-sum';
import { saysOnlyToReckon } from './arithmetic/says-only-to-reckon';
import { OPERATION_WORDS } from './operation-words';

/** That something is to be reckoned, and not whether it was reckoned right. */
const LEAD = /^[^,。?!]{0,16}(?:减法|加法|除法|比例|占比|差额|总数|算个账|算笔账)[,:。]/;
const RECKON =
  /(?:进行|予以|加以)?(?:请|麻烦|劳驾|帮忙|帮我|协助|据此|自行|自个儿|自己)*(?<!合并|一起|加总)(?:核算|测算|推算|估算|演算|匡算|核定|计算|算一算|算算|(?<=[请我忙您])算(?=一下|出))(?:一下|一?下子?|出来?|得出|看看)?[,:]?(?=[^,。?!]{2})/g;
const DOUBT =
  /吗|是否|是不是|对不对|一致|准确|有误|出入|对得上|矛盾|公式|方法|怎么|如何|口径|依据(?:是|在|什么|呢)|谁/;

/** A calculation, comparison or series in its plain wording: 分子是甲,分母是乙 → 甲占乙的百分之几; 缩水多少 → 减少了多少. */
export function plainOperation(text: string): string {
  const told = DOUBT.test(text)
    ? text
    : text.replace(LEAD, (lead) => (saysOnlyToReckon(lead) ? '' : lead)).replace(RECKON, '');
  const worded = rewrite(told, OPERATION_WORDS);
  const yearly = /逐年/.test(worded) ? worded.replace(/,?是多了还是少了/, '') : worded;
  return [plainParts, plainDivision, plainLess, plainSum].reduce(
    (rest, plain) => plain(rest),
    yearly,
  );
}
