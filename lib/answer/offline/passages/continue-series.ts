import type { SentenceMatch } from './sentence-match';

/** How far apart the sentences of one series may stand, in characters. */
const MOST_APART = 1_200;
const MOST_LENGTH = 500;
const FIRST =
  /第一(?:个|点|条|类|种|梯队|大|[,，、是])|(?:一个|一大)(?:最大|重要|主要|突出)?[^,，。]{1,6}(?:是|在于)|首先|一方面|其一[,，]|一是/;
const LATER =
  /^["“]?(?:第[二三四五六七八九](?:个|点|条|类|种|梯队|大|[,，、是])|其[二三四五六七八九][,，、是]|[二三四五六七八九]是|其次|再次|另一方面)/;

/** The sentences that go on with the series which a sentence begins or stands in: 第二个亮点…, 其次…, 另一方面… */
export function continues({
  best,
  ranked,
}: {
  best: SentenceMatch;
  ranked: readonly SentenceMatch[];
}): SentenceMatch[] {
  const { passage } = best.evidence;
  const isLater = LATER.test(best.text.trim());
  if (!FIRST.test(best.text) && !isLater) return [];
  const near = ranked
    .filter(
      (match) =>
        match.evidence.passage.source === passage.source &&
        match.evidence.passage.article === passage.article &&
        match.evidence.passage.section.join('\n') === passage.section.join('\n') &&
        Math.abs(match.evidence.passage.start - passage.start) <= MOST_APART,
    )
    .sort(
      (left, right) =>
        left.evidence.passage.start - right.evidence.passage.start || left.place - right.place,
    );
  const at = near.indexOf(best);
  const from = isLater ? near.slice(0, at).findLastIndex(({ text }) => FIRST.test(text)) : at;
  if (from < 0) return [];
  const series = near
    .slice(from)
    .filter((match, place) => place === 0 || LATER.test(match.text.trim()));
  const others = series.filter((match) => match !== best);
  const length = others.reduce((sum, { text }) => sum + text.length, 0);
  return length <= MOST_LENGTH ? others : [];
}
