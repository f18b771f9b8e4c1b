import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { aroundOf } from './around-of';
import { HEADING_NUMBER } from './heading-number';
import { meaningsOf } from './meanings-of';
import { topicOfFigure } from './topic-of-figure';

const LONGEST_HEADING = 20;
const SCHEMES: ReadonlySet<string> = new Set(['scheme']);
/** What is said of both schemes together is said of neither alone. */
const ALL_SCHEMES = /^基本医疗保险/;
const DESCRIBING: ReadonlySet<string> = new Set(['scheme', 'goods']);
/** 住院, 门诊: said of a figure only where the heading of its paragraph speaks of the one and not of the other. */
const HEADED = 'service';

/** A scheme or kind that the sentence or heading speaks of, and that no figure of this name is broken down by. */
export function isSaidOfAll({
  word,
  series,
  dimension,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  dimension: string;
  vocabulary: Vocabulary;
}): boolean {
  if (!DESCRIBING.has(dimension) && dimension !== HEADED) return false;
  const isBroken = vocabulary.series.some(
    ({ indicator, area, breakdown }) =>
      indicator === series.indicator &&
      (area === series.area || dimension !== HEADED) &&
      breakdown.some((label) => label.dimension === dimension),
  );
  const ownName = series.indicator.spellings;
  const meanings = meaningsOf(word);
  const isNamed = [...vocabulary.breakdownWords].some(
    ([value, kind]) =>
      kind === dimension &&
      ownName.includes(value) &&
      !(dimension === HEADED && meanings.includes(value)),
  );
  if (isBroken || isNamed) return false;
  if (SCHEMES.has(dimension) && ALL_SCHEMES.test(series.indicator.name)) return false;
  // 男职工护理假 speaks of fathers, and not of their scheme.
  const around = aroundOf(series).replace(/[男女]职工/g, '');
  if (dimension === HEADED) return isTopic({ meanings, series, vocabulary });
  if (!meanings.some((meaning) => around.includes(meaning))) return false;
  if (!SCHEMES.has(dimension)) return true;
  // Where both schemes are spoken of, the figure may be of either.
  const others = [...vocabulary.breakdownWords].filter(
    ([value, kind]) => kind === dimension && !meanings.some((one) => one.includes(value)),
  );
  const lead = (series.leads ?? []).map(({ sentence }) => sentence).join('\n');
  return !others.some(
    ([value]) => lead.includes(value) && !meanings.some((one) => value.includes(one)),
  );
}

function isTopic({
  meanings,
  series: { context, leads = [] },
  vocabulary,
}: {
  meanings: readonly string[];
  series: Series;
  vocabulary: Vocabulary;
}): boolean {
  const headings = context.split('\n').filter(isNumberedHeading).join();
  const topics = leads.map((lead) => topicOfFigure(lead) || headings);
  const others = [...vocabulary.breakdownWords].flatMap(([value, dimension]) =>
    dimension === HEADED && !meanings.includes(value) ? [value] : [],
  );
  return (
    topics.length > 0 &&
    topics.every(
      (topic) =>
        meanings.some((meaning) => topic.includes(meaning)) &&
        !others.some((other) => topic.includes(other)),
    )
  );
}

/** 三、住院待遇: above a table, where no paragraph says of what it is. */
const isNumberedHeading = (line: string): boolean =>
  HEADING_NUMBER.test(line) && line.length <= LONGEST_HEADING && !/[。,;|]/.test(line);
