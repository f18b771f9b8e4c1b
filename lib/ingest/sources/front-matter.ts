import type { Particulars } from './particulars';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
/** A named value, what goes on with one, or nothing. */
const ENTRY = /^(?:[^:：\s][^:：]*[:：].*|\s.*|)$/u;
const NAMES: Record<string, keyof Particulars> = {
  title: 'title',
  标题: 'title',
  date: 'date',
  日期: 'date',
  publisher: 'publisher',
  source: 'publisher',
  来源: 'publisher',
  发布单位: 'publisher',
};

function readEntry(line: string): Particulars {
  const [, name = '', value = ''] = /^([^:：]+)[:：]\s*["']?(.*?)["']?\s*$/u.exec(line) ?? [];
  const key = NAMES[name.trim().toLowerCase()];
  const isUsable = value !== '' && (key !== 'date' || /^\d{4}-\d{2}-\d{2}$/u.test(value));
  return key && isUsable ? { [key]: value } : {};
}

/** The particulars that a Markdown file begins with between two rules, and where its text starts. */
export function readFrontMatter(text: string): { particulars: Particulars; end: number } {
  const match = FRONT_MATTER.exec(text);
  const lines = (match?.[1] ?? '').split(/\r?\n/u);
  if (!match || !lines.every((line) => ENTRY.test(line))) return { particulars: {}, end: 0 };
  return {
    particulars: Object.assign({}, ...lines.map(readEntry)) as Particulars,
    end: match[0].length,
  };
}
