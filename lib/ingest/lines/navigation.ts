import type { Furniture } from '@/lib/schema/document';
import type { Line } from './line';

/** Lines that belong to the web page and not to the document; each pattern must account for the whole line. */
const WHOLE_LINE: readonly RegExp[] = [
  /^(?:\[[^\]]*\]\([^)]*\)|[>|｜\s·]|视力保护色|您?(?:当前|所在)的?位置|[:：])+$/u, // menus of links
  /^(?:请输入关键字.*|搜\s*索|首页|登录|注册|无障碍.*|长者.*版|返回(?:目录|顶部|首页|列表)|收藏|打印.*|关闭.*|【.?打印.?】.*)$/u,
  /^(?:您的位置|(?:您的?)?(?:当前|所在|现在)的?位置)\s*[:：].*$/u,
  /^(?:首页|网站首页)\s*[>»›].*$/u,
  /^分享(?:到|至)?\s*[:：]?.*$/u,
  /^(?:访问|浏览|阅读|点击)(?:次数|量|数)?\s*[:：].*$/u,
  /^(?:字号|字体)\s*[:：].*$/u,
  /^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|阅读|文章|附件)|责任编辑|编辑)\s*[:：].*$/u,
  /^(?:版权所有|主办单位|承办单位|网站标识码|政府网站标识码|备案号|技术支持)\s*[:：©].*$/u,
  /^.*(?:ICP备|公网安备).*$/iu,
  /^扫一扫.*$/u,
  /^https?:\/\/\S+$/u,
];
/** A catalogue's card of a document: 索引号：… 信息分类：… 发布机构：… 发文日期：…. */
const CARD =
  /(?:索引号|信息分类|主题分类|信息类别|体裁分类|发布机构|发文机关|发文机构|发文日期|成文日期|发布日期|公开日期|文号|发文字号|有效性|公开方式)\s*[:：]/gu;
const FOOTER_LINKS = /^[^。；，]{2,20}(?:\s*[|｜]\s*[^。；，|｜]{2,20}){2,}$/u;
const CREDIT = /(?:©|\bphoto by\b|摄影?[:：]|图源[:：])/iu;
const RULE = /^(?:[-—–=_*·~＊]\s*){3,}$/u;
/** What follows the date on a line of particulars. */
const AFTER_DATE =
  /\s+(?:访问(?:量|次数)|浏览(?:量|次数)|阅读(?:量|次数)?|点击(?:量|数)?|字号|字体|打印|责任编辑)\s*[:：].*$/u;
const DATE_LINE = /^(?:发布)?(?:日期|时间)\s*[:：]\s*\d{4}/u;

const isCard = (text: string) =>
  text.startsWith('索引号') && text.length < 200 && (text.match(CARD)?.length ?? 0) >= 2;

function categoryOf(text: string): Furniture['category'] | undefined {
  if (RULE.test(text)) return 'decoration';
  if (isCard(text)) return 'navigation';
  if (WHOLE_LINE.some((pattern) => pattern.test(text)) || FOOTER_LINKS.test(text))
    return 'navigation';
  return CREDIT.test(text) && text.length < 80 && !/[。；]/u.test(text) ? 'decoration' : undefined;
}

/** Parts a line of particulars: the date is content, the counter and the font switch beside it are not. */
function withoutTail(line: Line): { line: Line; tail?: Furniture } {
  const tail = DATE_LINE.test(line.text) ? AFTER_DATE.exec(line.text) : null;
  if (!tail) return { line };
  const end = line.start + tail.index;
  const blank = /^\s+/u.exec(tail[0])?.[0].length ?? 0;
  return {
    line: { ...line, end, text: line.text.slice(0, tail.index) },
    tail: { start: end + blank, end: line.end, category: 'navigation' },
  };
}

/** Sets menus, counters, share buttons, footers, photo credits and rules aside. */
export function setNavigationAside(lines: readonly Line[]): {
  lines: Line[];
  furniture: Furniture[];
} {
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  for (const line of lines) {
    const category = line.hint ? undefined : categoryOf(line.text);
    if (category) {
      furniture.push({ start: line.start, end: line.end, category });
      continue;
    }
    const parted = withoutTail(line);
    kept.push(parted.line);
    if (parted.tail) furniture.push(parted.tail);
  }
  return { lines: kept, furniture };
}
