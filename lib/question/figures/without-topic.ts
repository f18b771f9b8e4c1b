import type { ContentWord } from '@/lib/schema/reading';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import { QUESTION_WORDS } from '@/lib/question/wording/question-words';
import { isConfident } from './is-confident';
import { resolveVariant } from './resolve-variant';
import { seriesOf } from './series-of';
import { standsOutsideOfList } from './stands-outside-of-list';
import type { Resolution, TargetRequest } from './target-request';
import type { Token } from '@/lib/question/tokens/token';

/** So much of the figure's name must stand behind the comma, and all that stands there must be accounted for. */
const LEAST_NAMED = 0.5;
const ASKS = new RegExp(`${QUESTION_WORDS}|几|占|比`);

/** The words before the one comma of a question that asks behind it: 2031年药店抽查,罚款总共多少. Empty where it has no such form. */
export function topicWords(tokens: readonly Token[]): ReadonlySet<string> {
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  const [at = 0, ...others] = commas;
  const before = tokens.slice(0, at);
  if (others.length > 0 || before.some(({ text }) => ASKS.test(text))) return new Set();
  return new Set(before.flatMap(({ kind, text }) => (kind === 'content' ? [text] : [])));
}

/**
 * The figure that is asked for behind the comma, where the words before it only say of what the sources tell of it: each stands in the
 * figure's own sentence, and none of them is a group, a scheme or a kind that would make it another one.
 */
export function withoutTopic(request: TargetRequest): Resolution | undefined {
  const { topic = new Set(), content, vocabulary } = request;
  const told = content.filter(({ text, frame }) => topic.has(text) && !frame);
  if (told.length === 0) return undefined;
  const asked = resolveVariant(
    request,
    content.filter(({ text }) => !topic.has(text)),
  );
  const isSure = isConfident(asked) && asked.named >= LEAST_NAMED && asked.unexplained.length === 0;
  return isSure && isToldOf({ asked, told, vocabulary }) ? asked : undefined;
}

/** Whether the words stand in the sentence of the one figure found, and name no group. */
function isToldOf({
  asked: { targets },
  told,
  vocabulary,
}: {
  asked: Resolution;
  told: readonly ContentWord[];
  vocabulary: TargetRequest['vocabulary'];
}): boolean {
  const [target, ...others] = targets;
  if (!target || others.length > 0 || target.missing !== '') return false;
  const leads = seriesOf(target, vocabulary)?.leads ?? [];
  const isTold = (word: ContentWord): boolean =>
    dimensionOf(word, vocabulary) === undefined &&
    leads.every(({ sentence }) =>
      [word.text, ...word.means].some((form) => standsOutsideOfList(sentence, form)),
    );
  return leads.length > 0 && told.every(isTold);
}
