const PAGE_MARK = /^[ \t]*\d+[ \t]*\/[ \t]*\d+[ \t]*$/gmu;
const RUNNING_HEAD = /^\d*\t?X[ \t]+.*$/gmu;
const FOOTNOTE_MARK = /<\/?sup>|\^(?=\[\d+\])|\[\d+\]/gu;
const MARKDOWN_OR_BLANK = /[#*\s]+/gu;

/**
 * What a span says, furniture aside: two quotes are the same when this is. White space, page marks (`28 / 101`),
 * running heads (`16<TAB>X 迈向…`), footnote marks and Markdown signs are no part of a quote.
 */
export function plainQuote(text: string): string {
  return text
    .replace(PAGE_MARK, '')
    .replace(RUNNING_HEAD, '')
    .replace(FOOTNOTE_MARK, '')
    .replace(MARKDOWN_OR_BLANK, '');
}
