import type { AreaTerm } from '@/lib/schema/term';
import { findAreas } from '@/lib/text/areas';
import { findPeriods } from '@/lib/text/periods';

/** The years and places that a query names: what tells near-identical passages of different sources apart. */
export type Named = { years: readonly string[]; areas: readonly string[] };

const HAN_DIGITS = '〇一二三四五六七八九';
/** 二〇二四年, 二零二四年. */
const HAN_YEAR = /[一二][〇零一二三四五六七八九]{3}(?=年)/gu;
/** 24年, 24年度; not a span of time (24年来, 满24年). */
const SHORT_YEAR = /(?<![\d.,满了近约这过])[012]\d(?=年(?![来间内后前多以]))/gu;

function writtenOut(text: string): string {
  return text
    .replace(HAN_YEAR, (year) =>
      [...year.replaceAll('零', '〇')].map((digit) => HAN_DIGITS.indexOf(digit)).join(''),
    )
    .replace(SHORT_YEAR, (year) => `20${year}`);
}

const YEAR = /(?:19|20)\d{2}/gu;

/** Reads a folded text; of a span of years the first and the last. */
export function namedIn({ text, areas }: { text: string; areas: readonly AreaTerm[] }): Named {
  const years = findPeriods(writtenOut(text)).flatMap(({ period }) => period.match(YEAR) ?? []);
  return {
    years: [...new Set(years)],
    areas: [...new Set(findAreas({ text, areas }).map((area) => area.name))],
  };
}
