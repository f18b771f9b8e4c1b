import type { Ask, ContentWord } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { CHANGES } from './cells-for';
import { isLedBy } from './is-led-by';
import { isSaidAround } from './is-said-around';
import { matchSeries } from './match-series';
import type { SeriesMatch } from './match-series';
import { nearTo } from '@/lib/question/vocabulary/near-words';
import { NATION } from '@/lib/text/nation';
import { nationalTwin } from './national-twin';
import { saysNoMore } from './says-no-more';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of a figure's name than this, and the question is about something else that stands near it. */
const LEAST_NAMED = 0.6;
/** That something is done with it, and not what: 每天用的人次. */
const DOING = /^[用做给打查搞弄办拿走要有把]$/;
/** What accounts for nearly as much is another reading. */
const ALIKE = 0.3;

/** The one figure of the unit and place asked for whose own statement accounts for all words, where none does nearly as well. */
export function accountedBy({
  ask,
  content,
  vocabulary,
}: {
  ask: Ask;
  content: readonly ContentWord[];
  vocabulary: Vocabulary;
}): SeriesMatch | undefined {
  const unit = askedUnit(ask.text);
  const all = matchSeries({
    content,
    vocabulary,
    accept: (series) =>
      (ask.areas.length === 0 || ask.areas.includes(series.area) || isLedBy(ask.areas, series)) &&
      series.cells.some((cell) => !CHANGES.has(cell.measure) && (unit?.test(cell.unit) ?? true)),
  });
  const least = (all[0]?.score ?? 0) - ALIKE;
  const accounted = all.filter(
    (match) => match.score >= least && isAccounted({ match, content, vocabulary }),
  );
  const national = accounted.filter(({ series }) => series.area === NATION);
  const found = onlyOne(national.length > 0 ? national : accounted);
  const twin = ask.areas.length === 0 && found && nationalTwin(found.series, vocabulary);
  return found && twin ? { ...found, series: twin } : found;
}

/** Whether a figure's own statement says every word of the question, and its name enough of them. */
function isAccounted({
  match: found,
  content,
  vocabulary,
}: {
  match: SeriesMatch;
  content: readonly ContentWord[];
  vocabulary: Vocabulary;
}): boolean {
  const match = { ...found, named: namedShare({ match: found, content, vocabulary }) };
  return (
    match.unasked.length === 0 &&
    match.named >= LEAST_NAMED &&
    match.unexplained.every(
      (word) =>
        word.frame ||
        DOING.test(word.text) ||
        saysNoMore({ word, match, vocabulary }) ||
        isSaidAround({ word, match, vocabulary }),
    )
  );
}

/** How much of the indicator's name the question says, in its words or in near ones. */
function namedShare({
  match: { series, named },
  content,
  vocabulary: { near },
}: {
  match: SeriesMatch;
  content: readonly ContentWord[];
  vocabulary: Vocabulary;
}): number {
  const { words } = series.indicator;
  const said = content.flatMap(({ text, means }) => [text, ...means, ...nearTo(text, near)]);
  const sum = (some: typeof words) => some.reduce((all, { weight }) => all + weight, 0);
  const held = words.filter(({ text }) => said.some((form) => form.includes(text)));
  return Math.max(named, sum(held) / sum(words));
}

function onlyOne([best, ...others]: readonly SeriesMatch[]): SeriesMatch | undefined {
  const isAlone = others.every(({ score }) => best !== undefined && score < best.score - ALIKE);
  return isAlone ? best : undefined;
}
