import type { Ask } from '@/lib/schema/reading';

const NAMES_YEAR = /\d{4}年?|[二〇零一二三四五六七八九]{4}年|[去今明]年/;
/** Counted from the year of the turn before, and not from today; 上年 and 去年 are read beside the times. */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/(?:再|往)?前面?一年度?|再往前(?:一|1)?年?|上一(?:个)?年度?(?!比)/, -1],
  [
    /(?:再|往)?后面?一年度?|次年|第二年|转年|隔年|(?:再?过(?:了)?)?一年(?:之|以)?后|下一(?:个)?年度?/,
    1,
  ],
  [
    /^(?:那么?|而|在)?(?:同一?年度?|同期|同一时期|同时期|当年度?|那一?年|这一年|该年度?)(?!比|增|减)/,
    0,
  ],
];
/** Longer than this and the words may be about something of their own. */
const SHORT = 24;

/** 前一年呢, 同一年医师呢 after a question about 2018, with the year that is meant written out. */
export function relativeYear({
  text,
  previous,
}: {
  text: string;
  previous: Ask | undefined;
}): string {
  const year = previous && yearOf(previous);
  if (year === undefined || text.length > SHORT || NAMES_YEAR.test(text)) return text;
  for (const [pattern, step] of STEPS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && !isCompared(text, found))
      return text.replace(pattern, `${year + step}年`);
  }
  return text;
}

/** 比前一年增长多少 asks for a growth, which knows its base. */
const isCompared = (text: string, found: string): boolean =>
  /[比较和与跟同]$/.test(text.slice(0, text.indexOf(found)));

function yearOf({ targets, times }: Ask): number | undefined {
  const said = targets.flatMap(({ period }) => /^\d{4}/.exec(period)?.[0] ?? []);
  const years = new Set(
    said.length > 0 ? said.map(Number) : times.filter(isYear).map(({ to }) => to),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

const isYear = ({ kind }: Ask['times'][number]): boolean => kind === 'year';
