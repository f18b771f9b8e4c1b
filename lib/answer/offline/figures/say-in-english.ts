import type { Observation } from '@/lib/schema/observation';
import type { EnglishNames } from '@/lib/question/vocabulary/english-names';
import { placeInEnglish } from '@/lib/question/english/english-places';
import { sayPeriod } from '@/lib/text/period-span';
import { sayValue } from './say-figure';

/** What a Chinese unit is in English, put behind the figure as printed. */
const UNITS: Readonly<Record<string, string>> = {
  万亿元: 'trillion yuan',
  亿元: 'hundred million yuan',
  万元: 'ten thousand yuan',
  元: 'yuan',
  亿美元: 'hundred million US dollars',
  亿人: 'hundred million people',
  万人: 'ten thousand people',
  人: 'people',
  亿人次: 'hundred million visits',
  万人次: 'ten thousand visits',
  人次: 'visits',
  万家: 'ten thousand',
  万个: 'ten thousand',
  个百分点: 'percentage points',
  岁: 'years',
  年: 'years',
  个月: 'months',
  天: 'days',
  倍: 'times',
  '/10万': 'per hundred thousand',
};

/** A value as printed, with its unit in English beside it: 19352.31亿元 (hundred million yuan). */
export function valueInEnglish(
  figure: Pick<Observation, 'value' | 'unit' | 'qualifier' | 'note'>,
): string {
  const gloss = UNITS[figure.unit];
  return `${sayValue(figure)}${gloss === undefined ? '' : ` (${gloss})`}`;
}

/** A name with its breakdown: basic medical insurance fund expenditure (employees, pooled fund); in Chinese where no name is known. */
export function nameInEnglish(
  { indicator, breakdown }: Pick<Observation, 'indicator' | 'breakdown'>,
  { nameOf }: EnglishNames,
): string {
  const parts = breakdown.map((value) => nameOf(value) ?? value).join(', ');
  return `${nameOf(indicator) ?? indicator}${parts === '' ? '' : ` (${parts})`}`;
}

/** 2025, end of 2024, 2018–2024, first half of 2025. */
export function periodInEnglish(period: string): string {
  const bare = period.replace(/-?末$/, '');
  const end = bare === period ? '' : 'the end of ';
  const half = /^(\d{4})-H([12])$/.exec(bare);
  if (half) return `the ${half[2] === '1' ? 'first' : 'second'} half of ${half[1] ?? ''}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(bare);
  if (quarter) return `quarter ${quarter[2] ?? ''} of ${quarter[1] ?? ''}`;
  const span = /^(\d{4})[-~/](\d{4})?$/.exec(bare);
  if (span) return span[2] === undefined ? `${span[1] ?? ''} onwards` : bare.replace(/[~/]/, '-');
  return /^\d{4}$/.test(bare) ? `${end}${bare}` : sayPeriod(period);
}

/** When and where: "2025, China"; either left out where it is empty. */
export function whenInEnglish({ period, area }: Pick<Observation, 'period' | 'area'>): string {
  return [period === '' ? '' : periodInEnglish(period), area === '' ? '' : placeInEnglish(area)]
    .filter((part) => part !== '')
    .join(', ');
}

/** A change in words: up 5.51% on the year before. Signed as the table has it. */
export function changeInEnglish(observation: Observation): string {
  const { measure, value } = observation;
  const amount = sayValue({ ...observation, value: value.replace(/^[+-]/, '') });
  const word = value.startsWith('-') ? 'down' : 'up';
  return measure === 'average_growth'
    ? `${word} ${amount} a year on average`
    : `${word} ${amount} on the year before`;
}
