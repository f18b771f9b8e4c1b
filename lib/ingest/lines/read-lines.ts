import type { Line } from './line';

const BLANK_AROUND = /^[\s\ufeff]*|[\s\ufeff]*$/gu;

/** The lines of a text that hold more than white space, in order, each with its place. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let formFeed = false;
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at;
    at += raw.length + 1;
    const content = raw.replace(BLANK_AROUND, '');
    const indent = raw.length - raw.replace(/^[\s\ufeff]*/u, '').length;
    if (raw.slice(0, indent).includes('\f')) formFeed = true;
    if (content === '') {
      blanks += 1;
      continue;
    }
    lines.push({
      start: start + indent,
      end: start + indent + content.length,
      text: content,
      blanksBefore: blanks,
      indent: raw.slice(0, indent).replace(/[\f\ufeff]/gu, '').length,
      afterFormFeed: formFeed,
    });
    blanks = 0;
    formFeed = raw.slice(indent).includes('\f');
  }
  return lines;
}
