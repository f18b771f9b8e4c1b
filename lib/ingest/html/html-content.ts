/** Elements that never hold a document's words. */
const NEVER =
  'script,style,noscript,template,iframe,svg,canvas,form,select,button,input,textarea,object,nav,aside,footer,[hidden],[aria-hidden="true"]';
/** Where Chinese government sites and common systems put the text, the surest first. */
const CONTENT = [
  '.TRS_Editor',
  '.trs_editor_view',
  '#zoom',
  '#Zoom',
  '#UCAP-CONTENT',
  '.pages_content',
  '.article-content',
  '.article_content',
  '.article-con',
  '.articleCon',
  '.news_content',
  '.newsContent',
  '.con_text',
  '#articleContent',
  '#content-body',
  '.Custom_UnionStyle',
  'article',
  'main',
  '[role=main]',
  '#content',
  '.content',
];
const CHROME =
  /(?:^|[-_\s])(?:nav|navbar|menu|crumbs?|breadcrumbs?|bread|foot|footer|sidebar|side|share|toolbar|tools|copyright|related|recommend|pagination|pager|banner|topbar|search|login|qrcode|ewm|position|location|print|fontsize|hits)(?:$|[-_\s\d])/iu;

const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, '').length;

/** A menu whatever its name: links and little else. */
function isMenu(element: Element): boolean {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return links.length >= 2 && linked > lengthOf(element) * 0.7 && linked / links.length < 30;
}

function isChrome(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const hidden = /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '');
  if (hidden) return true;
  if (!CHROME.test(names)) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return lengthOf(element) < 400 || linked > lengthOf(element) / 2;
}

/** Takes menus, scripts, share bars and what is hidden out of a tree. */
export function removeChrome(root: Element): void {
  for (const element of [...root.querySelectorAll(NEVER)]) element.remove();
  for (const element of [...root.querySelectorAll('table,div,ul,ol,p,section,header,dl')]) {
    if (element.parentNode && element !== root && isMenu(element)) element.remove();
  }
  for (const element of [...root.querySelectorAll('[class],[id],[style]')]) {
    if (element.parentNode && element !== root && isChrome(element)) element.remove();
  }
}

/** How much text an element holds itself, links taken off: what is dense in plain text is the document. */
function densityOf(element: Element): number {
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  const own = [...element.children].filter((child) =>
    /^(?:P|TABLE|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SPAN|STRONG|BR|SECTION)$/u.test(child.tagName),
  );
  return own.reduce((sum, child) => sum + lengthOf(child), 0) - linked * 2;
}

/** The element that holds the document's text: by a name that sites use for it, else the densest one. */
export function findContent(body: Element): Element {
  const total = lengthOf(body);
  for (const selector of CONTENT) {
    const found = [...body.querySelectorAll(selector)].sort(
      (left, right) => lengthOf(right) - lengthOf(left),
    )[0];
    if (found && lengthOf(found) > Math.max(40, total * 0.3)) return found;
  }
  let best = body;
  for (const element of body.querySelectorAll('div,td,section')) {
    if (densityOf(element) > densityOf(best)) best = element;
  }
  return lengthOf(best) > total * 0.3 ? best : body;
}
