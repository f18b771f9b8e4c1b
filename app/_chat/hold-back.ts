/**
 * What of a text still being written can be shown without jumping when the rest arrives: not a marker before its bracket
 * closes, not bold before it ends, not a table before its second line, not half a table row.
 */
export function holdBack(text: string): string {
  return withoutOpenBold(withoutOpenTable(text.replace(/\[\d*$/, '')));
}

function withoutOpenTable(text: string): string {
  const blockStart = text.lastIndexOf('\n\n') + 1;
  const block = text.slice(blockStart);
  if (!block.trimStart().startsWith('|')) return text;
  const lines = block.trimStart().split('\n');
  const complete = lines.slice(0, -1);
  const isDelimited = /^\|?[\s|:-]*-[\s|:-]*$/.test(complete[1] ?? '');
  return text.slice(0, blockStart) + (isDelimited ? complete.join('\n') : '');
}

function withoutOpenBold(text: string): string {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1);
  const signs = paragraph.match(/\*\*/g)?.length ?? 0;
  return signs % 2 === 1 ? text.slice(0, text.lastIndexOf('**')) : text;
}
