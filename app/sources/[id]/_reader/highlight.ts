/** Not in globals.css: the CSS compiler does not know `::highlight` yet and warns at every build. */
const STYLES = `
::highlight(cited), ::highlight(found-here) { background-color: var(--mark-strong); color: var(--ink); }
::highlight(found) { background-color: var(--mark); color: var(--ink); }`;

let isStyled = false;
function addStyles() {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Paints ranges without changing the document (CSS Custom Highlight API); older browsers show the block instead.
 */
export function highlight(name: 'cited' | 'found' | 'found-here', ranges: readonly Range[]) {
  const canPaint = typeof Highlight !== 'undefined' && 'highlights' in CSS;
  if (canPaint) {
    addStyles();
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  for (const block of document.querySelectorAll(`.block-${name}`))
    block.classList.remove(`block-${name}`);
  for (const range of ranges) {
    range.startContainer.parentElement?.closest('[data-start]')?.classList.add(`block-${name}`);
  }
}

/** Brings a range to the middle of the window. */
export function bringToMiddle(range: Range | undefined) {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // First the block: what stands outside of the window is laid out only when it comes near.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const from = window.innerHeight / 2 - height / 2;
  if (Math.abs(top - from) > 8) {
    window.scrollBy({ top: top - from, behavior: isStill ? 'instant' : 'auto' });
  }
}
